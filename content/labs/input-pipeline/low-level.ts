import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y, xTest, yTest } = await data('digits')
const epochs = 10
const rate = 0.2

const digits = await y.data()
const sorted = [...digits.keys()].sort(
  (i, j) => digits[i] - digits[j],
)
const sort = (rows) => tf.gather(rows, sorted).array()
const images = await sort(x)
const labels = await sort(tf.oneHot(y, 10))

let seed = 1
function random(n) {
  seed = (seed * 16807) % 2147483647
  return seed % n
}

function* shuffle(items, buffer) {
  const held = []
  for (const item of items) {
    held.push(item)
    if (held.length === buffer) {
      yield held.splice(random(buffer), 1)[0]
    }
  }
  while (held.length > 0) {
    yield held.splice(random(held.length), 1)[0]
  }
}

function* batch(items, size) {
  const held = []
  for (const item of items) {
    held.push(item)
    if (held.length === size) {
      yield stack(held.splice(0))
    }
  }
  if (held.length > 0) yield stack(held)
}
function stack(items) {
  return [0, 1].map((part) =>
    tf.tensor(items.map((item) => item[part])),
  )
}

const samples = images.map((image, i) => [
  image,
  labels[i],
])
const batches = () => batch(shuffle(samples, 480), 32)

const count = ([, ys]) => tf.sum(ys, 0)
const counts = [...batches()].map(count)
await show.matrix(
  'digits in each batch',
  tf.stack(counts),
  {
    rows: 'batch',
    columns: 'digit',
  },
)

const w1 = tf.variable(glorot(64, 24))
const b1 = tf.variable(tf.zeros([24]))
const w2 = tf.variable(glorot(24, 10))
const b2 = tf.variable(tf.zeros([10]))
const weights = [w1, b1, w2, b2]

function predict(images) {
  const flat = tf.reshape(images, [-1, 64])
  const hidden = tf.relu(tf.add(tf.matMul(flat, w1), b1))
  return tf.add(tf.matMul(hidden, w2), b2)
}

function step(images, labels) {
  const { grads } = tf.variableGrads(() => {
    const logits = predict(images)
    return tf.losses.softmaxCrossEntropy(labels, logits)
  }, weights)
  for (const w of weights) {
    w.assign(tf.sub(w, tf.mul(rate, grads[w.name])))
  }
}

const labelsTest = tf.oneHot(yTest, 10)
for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, accuracy] = tf.tidy(() => {
    for (const [xs, ys] of batches()) step(xs, ys)
    const logits = predict(xTest)
    const guess = tf.argMax(logits, 1)
    return [
      tf.losses.softmaxCrossEntropy(labelsTest, logits),
      tf.mean(tf.equal(guess, yTest)),
    ]
  })
  await plot('loss', epoch, loss)
  await plot('accuracy', epoch, accuracy)
  progress((epoch + 1) / epochs)
  tf.dispose([loss, accuracy])
}
