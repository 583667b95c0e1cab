import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y, xTest, yTest } = await data('digits')
const epochs = 12
const rate = 0.1

function halves(images) {
  const pixels = tf.reshape(images, [-1, 64])
  return tf.split(pixels, 2, 1)
}

const w1 = tf.variable(glorot(32, 8))
const b1 = tf.variable(tf.zeros([8]))
const w2 = tf.variable(glorot(16, 16))
const b2 = tf.variable(tf.zeros([16]))
const w3 = tf.variable(glorot(16, 10))
const b3 = tf.variable(tf.zeros([10]))
const weights = [w1, b1, w2, b2, w3, b3]

function half(pixels) {
  return tf.relu(tf.add(tf.matMul(pixels, w1), b1))
}
function mix(both) {
  return tf.relu(tf.add(tf.matMul(both, w2), b2))
}
function read(features) {
  return tf.add(tf.matMul(features, w3), b3)
}

function inner(inputs) {
  const [top, bottom] = inputs
  return tf.concat([half(top), half(bottom)], 1)
}
function predict(inputs) {
  const both = inner(inputs)
  const skip = tf.add(both, mix(both))
  return read(skip)
}

function step(inputs, labels) {
  const { value, grads } = tf.variableGrads(() => {
    const logits = predict(inputs)
    return tf.losses.softmaxCrossEntropy(labels, logits)
  }, weights)
  for (const w of weights) {
    w.assign(tf.sub(w, tf.mul(rate, grads[w.name])))
  }
  return value
}

const labels = tf.oneHot(y, 10)
const labelsTest = tf.oneHot(yTest, 10)
const digits = Array.from('0123456789')

async function showPictures() {
  const [means, kernels] = tf.tidy(() => {
    const outputs = inner(halves(xTest))
    const sums = tf.matMul(labelsTest, outputs, true)
    return [
      tf.reshape(tf.div(sums, 24), [10, 2, 8]),
      tf.reshape(tf.transpose(w1), [8, 4, 8]),
    ]
  })
  await show.images('inner output', means, digits)
  await show.images('shared layer', kernels)
  tf.dispose([means, kernels])
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, right] = tf.tidy(() => {
    let total = tf.scalar(0)
    for (let i = 0; i < 480; i += 32) {
      const xs = halves(tf.slice(x, i, 32))
      const ys = tf.slice(labels, i, 32)
      total = tf.add(total, step(xs, ys))
    }
    const guess = tf.argMax(predict(halves(xTest)), 1)
    const hits = tf.mean(tf.equal(guess, yTest))
    return [tf.div(total, 15), hits]
  })
  await plot('loss', epoch, loss)
  await plot('accuracy', epoch, right)
  await showPictures()
  progress((epoch + 1) / epochs)
  tf.dispose([loss, right])
}
