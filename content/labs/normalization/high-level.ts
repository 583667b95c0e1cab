import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('digits')
const labels = tf.oneHot(y, 10)
const epochs = 10
const rate = 0.3
const momentum = 0.9
const epsilon = 1e-3

const hidden = tf.layers.dense({
  units: 16,
  useBias: false,
  weights: [glorot(64, 16)],
})
const normalize = tf.layers.batchNormalization({
  momentum,
  epsilon,
})
const model = tf.sequential({
  layers: [
    tf.layers.flatten({ inputShape: [8, 8, 1] }),
    hidden,
    normalize,
    tf.layers.activation({ activation: 'relu' }),
    tf.layers.dense({
      units: 10,
      weights: [glorot(16, 10), tf.zeros([10])],
    }),
  ],
})

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (labels, logits) =>
    tf.losses.softmaxCrossEntropy(labels, logits),
})

async function showPicture() {
  const mean = tf.tidy(() => {
    const [kernel] = hidden.getWeights()
    const flat = tf.reshape(x, [-1, 64])
    return tf.mean(tf.matMul(flat, kernel), 0)
  })
  const [, , movingMean] = normalize.getWeights()
  await show.scatter('means', mean, movingMean, {
    predicted: mean,
    xName: 'mean over all digits',
    yName: 'moving mean',
  })
  mean.dispose()
}

await model.fit(x, labels, {
  epochs,
  batchSize: 32,
  shuffle: false,
  validationData: [x, labels],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('training', epoch, logs.loss)
      await plot('inference', epoch, logs.val_loss)
      await showPicture()
      progress((epoch + 1) / epochs)
    },
  },
})
