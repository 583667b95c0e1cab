import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y, xTest, yTest } = await data('all-digits')
const epochs = 10
const start = glorot

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      inputShape: [64],
      units: 64,
      activation: 'relu',
      weights: [start(64, 64), tf.zeros([64])],
    }),
    tf.layers.dense({
      units: 64,
      activation: 'relu',
      weights: [start(64, 64), tf.zeros([64])],
    }),
    tf.layers.dense({
      units: 10,
      weights: [start(64, 10), tf.zeros([10])],
    }),
  ],
})

// Keras adds epsilon before it corrects the bias of v.
const adam = tf.train.adam(0.001, 0.9, 0.999, 1e-7)
const apply = adam.applyGradients.bind(adam)
let t = 0
adam.applyGradients = (gradients) => {
  t += 1
  const correction = Math.sqrt(1 - 0.999 ** t)
  Object.assign(adam, { epsilon: 1e-7 / correction })
  apply(gradients)
}

model.compile({
  optimizer: adam,
  loss: (labels, logits) =>
    tf.losses.softmaxCrossEntropy(labels, logits),
  metrics: ['accuracy'],
})

const images = tf.div(x, 16)
const imagesTest = tf.div(xTest, 16)
const labels = tf.oneHot(y, 10)
const labelsTest = tf.oneHot(yTest, 10)

async function showWeights() {
  const [first, second] = model.layers
  const [kernel] = first.getWeights()
  const units = tf.tidy(() => {
    const rows = tf.slice(tf.transpose(kernel), 0, 24)
    return tf.reshape(rows, [24, 8, 8])
  })
  await show.images('first layer', units)
  await show.weights(
    'second layer',
    second.getWeights()[0],
  )
  units.dispose()
}

await model.fit(images, labels, {
  epochs,
  batchSize: 32,
  shuffle: false,
  validationData: [imagesTest, labelsTest],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('accuracy', epoch + 1, logs.val_acc)
      await plot('loss', epoch + 1, logs.loss)
      await showWeights()
      progress((epoch + 1) / epochs)
    },
  },
})
