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

function shuffle(dataset, buffer) {
  return tf.data.generator(async function* () {
    const held = []
    const items = await dataset.iterator()
    let item = await items.next()
    while (!item.done) {
      held.push(item.value)
      if (held.length === buffer) {
        yield held.splice(random(buffer), 1)[0]
      }
      item = await items.next()
    }
    while (held.length > 0) {
      yield held.splice(random(held.length), 1)[0]
    }
  })
}

const samples = tf.data.zip({
  xs: tf.data.array(images),
  ys: tf.data.array(labels),
})
const batches = shuffle(samples, 480)
  .batch(32)
  .prefetch(1)

const count = (batch) => tf.sum(batch.ys, 0)
const counts = await batches.map(count).toArray()
await show.matrix(
  'digits in each batch',
  tf.stack(counts),
  {
    rows: 'batch',
    columns: 'digit',
  },
)

const model = tf.sequential({
  layers: [
    tf.layers.flatten({ inputShape: [8, 8, 1] }),
    tf.layers.dense({
      units: 24,
      activation: 'relu',
      weights: [glorot(64, 24), tf.zeros([24])],
    }),
    tf.layers.dense({
      units: 10,
      weights: [glorot(24, 10), tf.zeros([10])],
    }),
  ],
})

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (labels, logits) =>
    tf.losses.softmaxCrossEntropy(labels, logits),
  metrics: ['accuracy'],
})

const labelsTest = tf.oneHot(yTest, 10)
await model.fitDataset(batches, {
  epochs,
  validationData: [xTest, labelsTest],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.val_loss)
      await plot('accuracy', epoch, logs.val_acc)
      progress((epoch + 1) / epochs)
    },
  },
})
