import * as tf from '@tensorflow/tfjs'
import { glorot, normal, plot, progress, show } from 'lab'

function words(first) {
  const rows = []
  for (let n = first; n < 243; n += 2) {
    const powers = [81, 27, 9, 3, 1]
    rows.push(powers.map((p) => Math.floor(n / p) % 3))
  }
  const ids = tf.tensor(rows, undefined, 'int32')
  const letters = tf.cast(tf.oneHot(ids, 3), 'float32')
  const places = tf.eye(5, 5, [rows.length])
  const x = tf.concat([letters, places], 2)
  return [x, tf.reverse(letters, 1)]
}

const [x, y] = words(0)
const [xTest, yTest] = words(1)
const size = x.shape[2]
const units = 16
const epochs = 40
const rate = 0.7

const wq = tf.variable(normal(size, units))
const wk = tf.variable(normal(size, units))
const wv = tf.variable(normal(size, units))
const wo = tf.variable(glorot(units, 3))
const weights = [wq, wk, wv, wo]

function project(tokens, w) {
  const [rows, columns] = w.shape
  const flat = tf.reshape(tokens, [-1, rows])
  return tf.reshape(tf.matMul(flat, w), [-1, 5, columns])
}

function weigh(tokens) {
  const q = project(tokens, wq)
  const k = project(tokens, wk)
  const scores = tf.matMul(q, k, false, true)
  return tf.softmax(tf.div(scores, Math.sqrt(units)))
}

function predict(tokens) {
  const v = project(tokens, wv)
  return project(tf.matMul(weigh(tokens), v), wo)
}

function step(xs, ys) {
  const { grads } = tf.variableGrads(
    () => tf.losses.softmaxCrossEntropy(ys, predict(xs)),
    weights,
  )
  for (const w of weights) {
    w.assign(tf.sub(w, tf.mul(rate, grads[w.name])))
  }
}

function measure() {
  const logits = predict(xTest)
  const hits = tf.equal(
    tf.argMax(logits, -1),
    tf.argMax(yTest, -1),
  )
  return [
    tf.losses.softmaxCrossEntropy(yTest, logits),
    tf.mean(hits),
  ]
}

const labels = ['1 b', '2 a', '3 c', '4 c', '5 a']
const bacca = tf.slice(xTest, 52, 1)

async function showPicture() {
  const picture = tf.tidy(() => tf.squeeze(weigh(bacca)))
  await show.matrix('weights', picture, {
    rows: 'asks',
    columns: 'is read',
    rowLabels: labels,
    columnLabels: labels,
  })
  picture.dispose()
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, right] = tf.tidy(() => {
    for (let i = 0; i < 122; i += 61) {
      step(tf.slice(x, i, 61), tf.slice(y, i, 61))
    }
    return measure()
  })
  await plot('loss', epoch, loss)
  await plot('right', epoch, right)
  await showPicture()
  progress((epoch + 1) / epochs)
  tf.dispose([loss, right])
}
