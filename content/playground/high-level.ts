import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress } from 'lab'

const { x, y } = await data('moons')
const [rows, columns] = x.shape
const epochs = 40

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      inputShape: [columns],
      units: 1,
      weights: [glorot(columns, 1), tf.zeros([1])],
    }),
  ],
})

model.compile({
  optimizer: tf.train.sgd(0.1),
  loss: 'meanSquaredError',
})

await model.fit(x, y, {
  epochs,
  batchSize: rows,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      progress((epoch + 1) / epochs)
    },
  },
})
