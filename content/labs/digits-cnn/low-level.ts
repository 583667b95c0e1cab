import * as tf from '@tensorflow/tfjs'
import {
  ask,
  data,
  glorot,
  plot,
  progress,
  show,
} from 'lab'

const { x, y, xTest, yTest } = await data('digits')
const epochs = 5
const rate = 0.05

const w1 = tf.variable(glorot(3, 3, 1, 6))
const b1 = tf.variable(tf.zeros([6]))
const w2 = tf.variable(glorot(3, 3, 6, 6))
const b2 = tf.variable(tf.zeros([6]))
const w3 = tf.variable(glorot(96, 10))
const b3 = tf.variable(tf.zeros([10]))
const weights = [w1, b1, w2, b2, w3, b3]
const velocities = weights.map((w) =>
  tf.variable(tf.zerosLike(w)),
)

function convolve(images, kernel, bias) {
  const maps = tf.conv2d(images, kernel, 1, 'same')
  return tf.relu(tf.add(maps, bias))
}

function pool(maps) {
  return tf.maxPool(maps, 2, 2, 'valid')
}

function predict(images) {
  const h1 = pool(convolve(images, w1, b1))
  const h2 = convolve(h1, w2, b2)
  const flat = tf.reshape(h2, [-1, 96])
  return tf.add(tf.matMul(flat, w3), b3)
}

function step(images, labels) {
  const { value, grads } = tf.variableGrads(() => {
    const logits = predict(images)
    return tf.losses.softmaxCrossEntropy(labels, logits)
  }, weights)
  for (const [i, w] of weights.entries()) {
    const v = velocities[i]
    v.assign(tf.add(tf.mul(0.9, v), grads[w.name]))
    w.assign(tf.sub(w, tf.mul(rate, v)))
  }
  return value
}

const labels = tf.oneHot(y, 10)
const labelsTest = tf.oneHot(yTest, 10)
const samples = tf.slice(xTest, 35, 5)

async function showPictures(guess) {
  const ones = tf.oneHot(guess, 10)
  const counts = tf.matMul(labelsTest, ones, true)
  const axes = { rows: 'digit', columns: 'read as' }
  await show.matrix('confusion', counts, axes)
  const filters = tf.transpose(w1, [3, 0, 1, 2])
  await show.images('filters', filters)
  const read = await guess.data()
  const digits = Array.from(await yTest.data())
  const wrong = digits
    .flatMap((digit, i) => (digit === read[i] ? [] : [i]))
    .slice(0, 9)
  const misread = tf.gather(xTest, wrong)
  const captions = wrong.map(
    (i) => `${digits[i]}, read as ${read[i]}`,
  )
  await show.images('misread', misread, captions)
  tf.dispose([ones, counts, filters, misread])
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const loss = tf.tidy(() => {
    let total = tf.scalar(0)
    for (let i = 0; i < 480; i += 32) {
      const xs = tf.slice(x, i, 32)
      const ys = tf.slice(labels, i, 32)
      total = tf.add(total, step(xs, ys))
    }
    return tf.div(total, 15)
  })
  const [guess, right] = tf.tidy(() => {
    const guess = tf.argMax(predict(xTest), 1)
    return [guess, tf.mean(tf.equal(guess, yTest))]
  })
  await plot('loss', epoch, loss)
  await plot('accuracy', epoch, right)
  await showPictures(guess)
  progress((epoch + 1) / epochs)
  tf.dispose([loss, guess, right])
}

const names = [...'0123456789']
await ask.drawing('one digit', samples, names, (image) =>
  tf.softmax(predict(image)),
)
