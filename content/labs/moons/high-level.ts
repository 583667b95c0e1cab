import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 60

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      inputShape: [2],
      units: 16,
      activation: 'tanh',
      weights: [glorot(2, 16), tf.zeros([16])],
    }),
    tf.layers.dense({
      units: 16,
      activation: 'tanh',
      weights: [glorot(16, 16), tf.zeros([16])],
    }),
    tf.layers.dense({
      units: 1,
      weights: [glorot(16, 1), tf.zeros([1])],
    }),
  ],
})

model.compile({
  optimizer: tf.train.sgd(0.5),
  loss: (labels, logits) =>
    tf.losses.sigmoidCrossEntropy(labels, logits),
})

const predict = (points) => model.predict(points)

await model.fit(x, y, {
  epochs,
  batchSize: 32,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      await show.field('boundary', predict, x, y)
      progress((epoch + 1) / epochs)
    },
  },
})
