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
const epochs = 8
const rate = 0.2

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

const labels = tf.oneHot(y, 10)
const labelsTest = tf.oneHot(yTest, 10)
const samples = tf.slice(xTest, 35, 5)
const digits = [...'0123456789']

async function showPictures() {
  await ask.drawing(
    'one digit',
    samples,
    digits,
    (image) => tf.softmax(model.predict(image)),
  )
  const [kernel] = model.layers[1].getWeights()
  await show.weights('weights', kernel)
}

await model.fit(x, labels, {
  epochs,
  batchSize: 32,
  shuffle: false,
  validationData: [xTest, labelsTest],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      await plot('accuracy', epoch, logs.val_acc)
      await showPictures()
      progress((epoch + 1) / epochs)
    },
  },
})
