import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 30
let runs = 0

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      inputShape: [2],
      units: 16,
      activation: 'tanh',
      weights: [glorot(2, 16), tf.zeros([16])],
    }),
    tf.layers.dense({
      units: 1,
      weights: [glorot(16, 1), tf.zeros([1])],
    }),
  ],
})

const crossEntropy = tf.losses.sigmoidCrossEntropy

function loss(labels, logits) {
  runs += 1
  return crossEntropy(labels, logits)
}

const optimizer = tf.train.sgd(0)
model.compile({ optimizer, loss })

await model.fit(x, y, {
  epochs,
  batchSize: 32,
  shuffle: false,
  callbacks: {
    onEpochBegin: (epoch) => {
      optimizer.setLearningRate(0.02 * epoch)
    },
    onEpochEnd: async (epoch) => {
      const value = tf.tidy(() =>
        crossEntropy(y, model.predict(x)),
      )
      await plot('loss', epoch, value)
      await plot('runs', epoch, runs)
      const names = ['steps taken', 'runs of the body']
      const counts = [8 * (epoch + 1), runs]
      await show.bars('Steps', names, counts)
      progress((epoch + 1) / epochs)
      value.dispose()
    },
  },
})
