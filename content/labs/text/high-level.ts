import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { remarks, pleased, alone } = await data('remarks')
const epochs = 24
const rate = 0.05
const words = [
  ...['good', 'clean', 'quiet', 'warm', 'friendly'],
  ...['the', 'not'],
  ...['cold', 'noisy', 'dirty', 'rude', 'stale'],
]

const model = tf.sequential({
  layers: [
    tf.layers.embedding({
      inputDim: 70,
      outputDim: 4,
      inputLength: 8,
      weights: [glorot(70, 4)],
    }),
    tf.layers.globalAveragePooling1d(),
    tf.layers.dense({
      units: 1,
      weights: [glorot(4, 1), tf.zeros([1])],
    }),
  ],
})

model.compile({
  optimizer: tf.train.rmsprop(rate, 0.9, 0, 1e-7),
  loss: (labels, logits) =>
    tf.losses.sigmoidCrossEntropy(labels, logits),
})

await model.fit(remarks, pleased, {
  epochs,
  batchSize: 64,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      const verdicts = model.predict(alone)
      await show.bars(
        'verdict on a word',
        words,
        verdicts,
      )
      verdicts.dispose()
      progress((epoch + 1) / epochs)
    },
  },
})
