import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('digits')
const rows = tf.reshape(tf.slice(x, 0, 320), [320, 8, 8])
const labels = tf.oneHot(tf.slice(y, 0, 320), 10)
const digits = Array.from('0123456789')
const epochs = 7
const start = glorot

const kernel = tf.variable(start(8, 64))
const recurrent = tf.variable(glorot(16, 64))
const forget = tf.pad(tf.ones([16]), [[16, 32]])
const bias = tf.variable(forget)
const w1 = tf.variable(start(16, 16))
const b1 = tf.variable(tf.zeros([16]))
const w2 = tf.variable(start(16, 16))
const b2 = tf.variable(tf.zeros([16]))
const w3 = tf.variable(start(16, 10))
const b3 = tf.variable(tf.zeros([10]))

function lstm(xs) {
  let h = tf.zeros([xs.shape[0], 16])
  let c = tf.zerosLike(h)
  for (const now of tf.unstack(xs, 1)) {
    const past = tf.add(tf.matMul(h, recurrent), bias)
    const sums = tf.add(tf.matMul(now, kernel), past)
    const [i, f, g, o] = tf.split(sums, 4, 1)
    const add = tf.mul(tf.sigmoid(i), tf.tanh(g))
    c = tf.add(tf.mul(tf.sigmoid(f), c), add)
    h = tf.mul(tf.sigmoid(o), tf.tanh(c))
  }
  return h
}
function gelu(h) {
  const share = tf.add(1, tf.erf(tf.div(h, Math.SQRT2)))
  return tf.mul(h, tf.mul(0.5, share))
}
function predict(xs) {
  const h0 = lstm(xs)
  const h1 = gelu(tf.add(tf.matMul(h0, w1), b1))
  const sums = tf.add(tf.matMul(h1, w2), b2)
  const h2 = tf.leakyRelu(sums, 0.3)
  return tf.add(tf.matMul(h2, w3), b3)
}

// Keras adds epsilon before it corrects the bias of v.
const adam = tf.train.adam(0.01, 0.9, 0.999, 1e-7)
const apply = adam.applyGradients.bind(adam)
let t = 0
adam.applyGradients = (gradients) => {
  t += 1
  const correction = Math.sqrt(1 - 0.999 ** t)
  Object.assign(adam, { epsilon: 1e-7 / correction })
  apply(gradients)
}

function step(xs, ys) {
  adam.minimize(() =>
    tf.losses.softmaxCrossEntropy(ys, predict(xs)),
  )
}

function measure(logits) {
  const right = tf.mul(labels, tf.softmax(logits))
  return [
    tf.losses.softmaxCrossEntropy(labels, logits),
    tf.div(tf.sum(right, 0), tf.sum(labels, 0)),
  ]
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, sure] = tf.tidy(() => {
    for (let i = 0; i < 320; i += 32) {
      const ys = tf.slice(labels, i, 32)
      step(tf.slice(rows, i, 32), ys)
    }
    return measure(predict(rows))
  })
  await plot('loss', epoch + 1, loss)
  await show.bars('how sure of each', digits, sure)
  tf.dispose([loss, sure])
  progress((epoch + 1) / epochs)
}
