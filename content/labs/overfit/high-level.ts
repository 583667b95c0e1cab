import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

function mislabel(y) {
  const nines = tf.tensor1d([9, 0, 0, 0], 'int32')
  const fours = tf.reshape(y, [-1, 4])
  const mirrored = tf.abs(tf.sub(fours, nines))
  return tf.oneHot(tf.reshape(mirrored, [-1]), 10)
}

const { x, y, xTest, yTest } = await data('digits')
const labels = mislabel(tf.slice(y, 0, 160))
const labelsTest = mislabel(yTest)
const epochs = 60
const rate = 0.5

const model = tf.sequential({
  layers: [
    tf.layers.flatten({ inputShape: [8, 8, 1] }),
    tf.layers.dense({
      units: 64,
      activation: 'tanh',
      weights: [glorot(64, 64), tf.zeros([64])],
    }),
    tf.layers.dense({
      units: 10,
      weights: [glorot(64, 10), tf.zeros([10])],
    }),
  ],
})

function crossEntropy(labels, logits) {
  return tf.losses.softmaxCrossEntropy(labels, logits)
}

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: crossEntropy,
  metrics: [crossEntropy],
})

const shown = tf.range(0, 32, 4, 'int32')
const images = tf.gather(x, shown)
const given = tf.argMax(tf.gather(labels, shown), 1)
const names = await given.data()

async function showPicture() {
  const said = tf.tidy(() =>
    tf.argMax(model.predict(images), 1),
  )
  const words = [...(await said.data())].map(
    (word, i) => `label ${names[i]}, says ${word}`,
  )
  await show.images('wrong labels', images, words)
  said.dispose()
}

await model.fit(tf.slice(x, 0, 160), labels, {
  epochs,
  batchSize: 32,
  shuffle: false,
  validationData: [xTest, labelsTest],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('training', epoch, logs.crossEntropy)
      await plot(
        'validation',
        epoch,
        logs.val_crossEntropy,
      )
      await showPicture()
      progress((epoch + 1) / epochs)
    },
  },
})
