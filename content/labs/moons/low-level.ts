import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 60
const rate = 0.5

const w1 = tf.variable(glorot(2, 16))
const b1 = tf.variable(tf.zeros([16]))
const w2 = tf.variable(glorot(16, 16))
const b2 = tf.variable(tf.zeros([16]))
const w3 = tf.variable(glorot(16, 1))
const b3 = tf.variable(tf.zeros([1]))
const weights = [w1, b1, w2, b2, w3, b3]

function predict(points) {
  const h1 = tf.tanh(tf.add(tf.matMul(points, w1), b1))
  const h2 = tf.tanh(tf.add(tf.matMul(h1, w2), b2))
  return tf.add(tf.matMul(h2, w3), b3)
}

function step(xs, ys) {
  const { value, grads } = tf.variableGrads(
    () => tf.losses.sigmoidCrossEntropy(ys, predict(xs)),
    weights,
  )
  for (const w of weights) {
    w.assign(tf.sub(w, tf.mul(rate, grads[w.name])))
  }
  return value
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const loss = tf.tidy(() => {
    let total = tf.scalar(0)
    for (let i = 0; i < 256; i += 32) {
      const xs = tf.slice(x, i, 32)
      const ys = tf.slice(y, i, 32)
      total = tf.add(total, step(xs, ys))
    }
    return tf.div(total, 8)
  })
  await plot('loss', epoch, loss)
  await show.field('boundary', predict, x, y)
  progress((epoch + 1) / epochs)
  loss.dispose()
}
