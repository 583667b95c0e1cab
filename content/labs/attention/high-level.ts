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

function project(units, start) {
  return tf.layers.dense({
    units,
    useBias: false,
    weights: [start],
  })
}

const tokens = tf.input({ shape: [5, size] })
const start = () => normal(size, units)
const q = project(units, start()).apply(tokens)
const k = project(units, start()).apply(tokens)
const v = project(units, start()).apply(tokens)
const scale = 1 / Math.sqrt(units)
const scores = tf.layers.dot({ axes: 2 }).apply([q, k])
const scaled = tf.layers
  .rescaling({ scale })
  .apply(scores)
const weights = tf.layers
  .softmax({ axis: -1 })
  .apply(scaled)
const mix = tf.layers.dot({ axes: [2, 1] })
const mixed = mix.apply([weights, v])
const logits = project(3, glorot(units, 3)).apply(mixed)
const model = tf.model({
  inputs: tokens,
  outputs: logits,
})
const weigh = tf.model({
  inputs: tokens,
  outputs: weights,
})

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (labels, logits) =>
    tf.losses.softmaxCrossEntropy(labels, logits),
  metrics: ['accuracy'],
})

const labels = ['1 b', '2 a', '3 c', '4 c', '5 a']
const bacca = tf.slice(xTest, 52, 1)

async function showPicture() {
  const picture = tf.tidy(() =>
    tf.squeeze(weigh.predict(bacca)),
  )
  await show.matrix('weights', picture, {
    rows: 'asks',
    columns: 'is read',
    rowLabels: labels,
    columnLabels: labels,
  })
  picture.dispose()
}

await model.fit(x, y, {
  epochs,
  batchSize: 61,
  shuffle: false,
  validationData: [xTest, yTest],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.val_loss)
      await plot('right', epoch, logs.val_acc)
      await showPicture()
      progress((epoch + 1) / epochs)
    },
  },
})
