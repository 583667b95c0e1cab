import * as tf from '@tensorflow/tfjs'
import { data, normal, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 40
const rate = 0.3

function through(w) {
  return {
    value: tf.round(w),
    gradFunc: (upstream) => upstream,
  }
}
const round = tf.customGrad(through)

const w1 = tf.variable(normal(2, 8))
const b1 = tf.variable(tf.zeros([8]))
const w2 = tf.variable(normal(8, 1))
const b2 = tf.variable(tf.zeros([1]))
const weights = [w1, b1, w2, b2]

function dense(points, w, b) {
  return tf.add(tf.matMul(points, round(w)), b)
}

function predict(points) {
  const h = tf.tanh(dense(points, w1, b1))
  return dense(h, w2, b2)
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

async function showPictures() {
  const rounded = tf.tidy(() =>
    tf.round(tf.concat([w1, tf.transpose(w2)])),
  )
  await show.field('boundary', predict, x, y)
  await show.matrix('weights', rounded, {
    rows: 'weight',
    columns: 'hidden unit',
    rowLabels: ['from x', 'from y', 'to logit'],
  })
  rounded.dispose()
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
  await showPictures()
  progress((epoch + 1) / epochs)
  loss.dispose()
}
