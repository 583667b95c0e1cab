import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y, xTest, yTest } = await data('all-digits')
const epochs = 10
const start = glorot

const w1 = tf.variable(start(64, 64))
const b1 = tf.variable(tf.zeros([64]))
const w2 = tf.variable(start(64, 64))
const b2 = tf.variable(tf.zeros([64]))
const w3 = tf.variable(start(64, 10))
const b3 = tf.variable(tf.zeros([10]))
const weights = [w1, b1, w2, b2, w3, b3]
const zeros = (w) => tf.variable(tf.zerosLike(w))
const means = weights.map(zeros)
const squares = weights.map(zeros)
let t = 0

function predict(images) {
  const h1 = tf.relu(tf.add(tf.matMul(images, w1), b1))
  const h2 = tf.relu(tf.add(tf.matMul(h1, w2), b2))
  return tf.add(tf.matMul(h2, w3), b3)
}

function correction(beta) {
  return tf.sub(1, tf.pow(beta, t))
}

function step(images, labels) {
  const { value, grads } = tf.variableGrads(() => {
    const logits = predict(images)
    return tf.losses.softmaxCrossEntropy(labels, logits)
  }, weights)
  t += 1
  const [c1, c2] = [correction(0.9), correction(0.999)]
  const rate = tf.div(tf.mul(0.001, tf.sqrt(c2)), c1)
  for (const [i, w] of weights.entries()) {
    const [m, v] = [means[i], squares[i]]
    const g = grads[w.name]
    m.assign(tf.add(m, tf.mul(0.1, tf.sub(g, m))))
    const change = tf.sub(tf.square(g), v)
    v.assign(tf.add(v, tf.mul(0.001, change)))
    const size = tf.add(tf.sqrt(v), 1e-7)
    w.assign(tf.sub(w, tf.mul(rate, tf.div(m, size))))
  }
  return value
}

const images = tf.div(x, 16)
const imagesTest = tf.div(xTest, 16)
const labels = tf.oneHot(y, 10)

async function showWeights() {
  const units = tf.tidy(() => {
    const rows = tf.slice(tf.transpose(w1), 0, 24)
    return tf.reshape(rows, [24, 8, 8])
  })
  await show.images('first layer', units)
  await show.weights('second layer', w2)
  units.dispose()
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, accuracy] = tf.tidy(() => {
    let total = tf.scalar(0)
    for (let i = 0; i < 1344; i += 32) {
      const xs = tf.slice(images, i, 32)
      const ys = tf.slice(labels, i, 32)
      total = tf.add(total, step(xs, ys))
    }
    const guess = tf.argMax(predict(imagesTest), 1)
    const right = tf.mean(tf.equal(guess, yTest))
    return [tf.div(total, 42), right]
  })
  await plot('accuracy', epoch + 1, accuracy)
  await plot('loss', epoch + 1, loss)
  await showWeights()
  progress((epoch + 1) / epochs)
  tf.dispose([loss, accuracy])
}
