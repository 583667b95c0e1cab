import * as tf from '@tensorflow/tfjs'
import { glorot, plot, progress, show } from 'lab'

const epochs = 16
const rate = 0.2
const steps = Array.from('0123456789')
const wave = Array.from({ length: 32 }, (_, i) =>
  Array.from({ length: 11 }, (_, t) => [
    Math.sin(0.5 * (i + t)),
  ]),
)
const [x, y] = tf.tidy(() => {
  const windows = tf.tensor(wave)
  return [
    tf.slice(windows, [0, 0], [32, 10]),
    tf.slice(windows, [0, 1], [32, 10]),
  ]
})

const start = [glorot(1, 32), glorot(8, 32)]

const lstm = tf.layers.lstm({
  inputShape: [10, 1],
  units: 8,
  recurrentActivation: 'sigmoid',
  unitForgetBias: true,
  returnSequences: true,
})
const read = tf.layers.dense({
  units: 1,
  weights: [glorot(8, 1), tf.zeros([1])],
})
const model = tf.sequential({ layers: [lstm, read] })
lstm.setWeights([...start, lstm.getWeights()[2]])

model.compile({
  optimizer: tf.train.momentum(rate, 0.9),
  loss: 'meanSquaredError',
})

await model.fit(x, y, {
  epochs,
  batchSize: 32,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      const errors = tf.tidy(() =>
        tf.mean(
          tf.abs(tf.sub(y, model.predict(x))),
          [0, 2],
        ),
      )
      await show.bars('error by step', steps, errors)
      errors.dispose()
      progress((epoch + 1) / epochs)
    },
  },
})
