import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 30
const rate = tf.variable(tf.scalar(0))
let runs = 0

const w1 = tf.variable(glorot(2, 16))
const b1 = tf.variable(tf.zeros([16]))
const w2 = tf.variable(glorot(16, 1))
const b2 = tf.variable(tf.zeros([1]))
const weights = [w1, b1, w2, b2]

function predict(points) {
  const h = tf.tanh(tf.add(tf.matMul(points, w1), b1))
  return tf.add(tf.matMul(h, w2), b2)
}

const crossEntropy = tf.losses.sigmoidCrossEntropy

function step(xs, ys) {
  runs += 1
  const { grads } = tf.variableGrads(
    () => crossEntropy(ys, predict(xs)),
    weights,
  )
  for (const w of weights) {
    w.assign(tf.sub(w, tf.mul(rate, grads[w.name])))
  }
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const loss = tf.tidy(() => {
    rate.assign(tf.scalar(0.02 * epoch))
    for (let i = 0; i < 256; i += 32) {
      step(tf.slice(x, i, 32), tf.slice(y, i, 32))
    }
    return crossEntropy(y, predict(x))
  })
  await plot('loss', epoch, loss)
  await plot('runs', epoch, runs)
  const names = ['steps taken', 'runs of the body']
  const counts = [8 * (epoch + 1), runs]
  await show.bars('Steps', names, counts)
  progress((epoch + 1) / epochs)
  loss.dispose()
}
