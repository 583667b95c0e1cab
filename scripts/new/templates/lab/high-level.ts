import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress } from 'lab'

const { x, y } = await data('line')
const epochs = 40
const rate = 0.02

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      inputShape: [1],
      units: 1,
      weights: [glorot(1, 1), tf.zeros([1])],
    }),
  ],
})

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (truth, line) =>
    tf.losses.meanSquaredError(truth, line),
})

await model.fit(x, y, {
  epochs,
  batchSize: 48,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      progress((epoch + 1) / epochs)
    },
  },
})
