import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y, xTest, yTest } = await data('digits')
const epochs = 12
const rate = 0.1

function halves(images) {
  const pixels = tf.reshape(images, [-1, 64])
  return tf.split(pixels, 2, 1)
}

const half = tf.layers.dense({
  units: 8,
  activation: 'relu',
  weights: [glorot(32, 8), tf.zeros([8])],
})
const mix = tf.layers.dense({
  units: 16,
  activation: 'relu',
  weights: [glorot(16, 16), tf.zeros([16])],
})
const read = tf.layers.dense({
  units: 10,
  weights: [glorot(16, 10), tf.zeros([10])],
})

const top = tf.input({ shape: [32] })
const bottom = tf.input({ shape: [32] })
const inputs = [top, bottom]
const both = tf.layers
  .concatenate()
  .apply([half.apply(top), half.apply(bottom)])
const skip = tf.layers
  .add()
  .apply([both, mix.apply(both)])
const model = tf.model({
  inputs,
  outputs: read.apply(skip),
})
const inner = tf.model({ inputs, outputs: both })

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (labels, logits) =>
    tf.losses.softmaxCrossEntropy(labels, logits),
  metrics: ['accuracy'],
})

const labels = tf.oneHot(y, 10)
const labelsTest = tf.oneHot(yTest, 10)
const digits = Array.from('0123456789')

async function showPictures() {
  const [means, kernels] = tf.tidy(() => {
    const outputs = inner.predict(halves(xTest))
    const sums = tf.matMul(labelsTest, outputs, true)
    const [kernel] = half.getWeights()
    return [
      tf.reshape(tf.div(sums, 24), [10, 2, 8]),
      tf.reshape(tf.transpose(kernel), [8, 4, 8]),
    ]
  })
  await show.images('inner output', means, digits)
  await show.images('shared layer', kernels)
  tf.dispose([means, kernels])
}

await model.fit(halves(x), labels, {
  epochs,
  batchSize: 32,
  shuffle: false,
  validationData: [halves(xTest), labelsTest],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      await plot('accuracy', epoch, logs.val_acc)
      await showPictures()
      progress((epoch + 1) / epochs)
    },
  },
})
