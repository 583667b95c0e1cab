import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 10

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
const optimizer = tf.train.momentum(0.05, 0.9)
model.compile({
  optimizer,
  loss: (labels, logits) => crossEntropy(labels, logits),
})

function alive() {
  return tf.memory().numTensors
}

const before = alive()

await model.fit(x, y, {
  epochs,
  batchSize: 32,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch) => {
      const loss = tf.tidy(() =>
        crossEntropy(y, model.predict(x)),
      )
      await plot('loss', epoch, loss)
      loss.dispose()
      const now = alive()
      await plot('tensors', epoch, now)
      const names = ['before training', 'now']
      await show.bars('Tensors', names, [before, now])
      progress((epoch + 1) / epochs)
    },
  },
})
