import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, xTest, yTest } = await data('digits')
const images = tf.reshape(x, [-1, 64])
const imagesTest = tf.reshape(xTest, [-1, 64])
const epochs = 24
const rate = 0.02
const epsilon = 1e-12

function dense(inputs, units, activation) {
  return tf.layers.dense({
    inputShape: [inputs],
    units,
    activation,
    weights: [glorot(inputs, units), tf.zeros([units])],
  })
}

const encoder = tf.sequential({
  layers: [dense(64, 16, 'elu'), dense(16, 2, 'linear')],
})
const decoder = tf.sequential({
  layers: [dense(2, 16, 'elu'), dense(16, 64, 'sigmoid')],
})
const model = tf.sequential({
  layers: [encoder, decoder],
})

model.compile({
  optimizer: tf.train.adam(rate, 0.9, 0.999, epsilon),
  loss: 'meanSquaredError',
})

const steps = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]
const grid = tf.tensor(
  steps
    .toReversed()
    .flatMap((b) => steps.map((a) => [a, b])),
)

function spread(grid, codes) {
  const low = tf.min(codes, 0)
  const sides = tf.sub(tf.max(codes, 0), low)
  return tf.add(low, tf.mul(grid, sides))
}

function tile(pictures, rows) {
  const wall = tf.reshape(pictures, [rows, -1, 8, 8])
  const lines = tf.transpose(wall, [0, 2, 1, 3])
  return tf.reshape(lines, [1, rows * 8, -1])
}

async function showPictures() {
  const [codes, plane, pairs] = tf.tidy(() => {
    const first = tf.slice(imagesTest, 0, 10)
    const both = [first, model.predict(first)]
    const codes = encoder.predict(imagesTest)
    const places = spread(grid, codes)
    return [
      codes,
      tile(decoder.predict(places), 7),
      tile(tf.concat(both), 2),
    ]
  })
  const [a, b] = tf.split(codes, 2, 1)
  await show.scatter('codes', a, b, {
    classes: yTest,
    xName: 'first number',
    yName: 'second number',
  })
  await show.images('plane', plane)
  await show.images('in and out', pairs)
  tf.dispose([codes, plane, pairs, a, b])
}

await model.fit(images, images, {
  epochs,
  batchSize: 32,
  shuffle: false,
  validationData: [imagesTest, imagesTest],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      await plot('test', epoch, logs.val_loss)
      await showPictures()
      progress((epoch + 1) / epochs)
    },
  },
})
