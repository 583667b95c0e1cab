import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y, xTest, yTest } = await data('all-digits')
const images = tf.div(x, 16)
const imagesTest = tf.div(xTest, 16)
const nine = (digits) =>
  tf.cast(
    tf.equal(tf.expandDims(digits, 1), 9),
    'float32',
  )
const labels = nine(y)
const labelsTest = nine(yTest)
const epochs = 13
const rate = 0.5

const w = tf.variable(tf.zeros([64, 1]))
const b = tf.variable(tf.zeros([1]))
const predict = (xs) => tf.add(tf.matMul(xs, w), b)

function step(xs, ys) {
  const { grads } = tf.variableGrads(
    () => tf.losses.sigmoidCrossEntropy(ys, predict(xs)),
    [w, b],
  )
  for (const v of [w, b]) {
    v.assign(tf.sub(v, tf.mul(rate, grads[v.name])))
  }
}

const names = ['accuracy', 'precision', 'recall', 'IoU']

function count(xs, ys, threshold) {
  const guess = tf.cast(
    tf.greater(tf.sigmoid(predict(xs)), threshold),
    'float32',
  )
  const hits = tf.sum(tf.mul(ys, guess))
  return tf.stack([hits, tf.sum(guess), tf.sum(ys)])
}

function measure(threshold) {
  let counts = tf.zeros([3])
  for (let i = 0; i < 453; i += 32) {
    const n = Math.min(32, 453 - i)
    const xs = tf.slice(imagesTest, i, n)
    const ys = tf.slice(labelsTest, i, n)
    counts = tf.add(counts, count(xs, ys, threshold))
  }
  const [hits, said, nines] = tf.unstack(counts)
  const either = tf.sub(tf.add(said, nines), hits)
  const wrong = tf.sub(either, hits)
  return [
    tf.sub(1, tf.div(wrong, 453)),
    tf.divNoNan(hits, said),
    tf.divNoNan(hits, nines),
    tf.divNoNan(hits, either),
  ]
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const values = tf.tidy(() => {
    for (let i = 0; i < 1344; i += 32) {
      step(
        tf.slice(images, i, 32),
        tf.slice(labels, i, 32),
      )
    }
    return tf.stack(measure(0.5))
  })
  await show.bars('at 0.5', names, values)
  const weights = tf.reshape(w, [8, 8])
  await show.weights('weights', weights)
  progress((epoch + 1) / epochs)
  tf.dispose([values, weights])
}

for (let i = 1; i < 20; i++) {
  const values = tf.tidy(() => measure(i / 20))
  for (const [j, name] of names.entries()) {
    await plot(name, i / 20, values[j])
  }
  tf.dispose(values)
}
