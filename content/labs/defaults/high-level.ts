import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('digits')
const rows = tf.reshape(tf.slice(x, 0, 320), [320, 8, 8])
const labels = tf.oneHot(tf.slice(y, 0, 320), 10)
const digits = Array.from('0123456789')
const epochs = 7
const start = glorot

const kernels = [start(8, 64), glorot(16, 64)]

const lstm = tf.layers.lstm({
  inputShape: [8, 8],
  units: 16,
  recurrentActivation: 'sigmoid',
  unitForgetBias: true,
})
const model = tf.sequential({
  layers: [
    lstm,
    tf.layers.dense({
      units: 16,
      activation: 'gelu',
      weights: [start(16, 16), tf.zeros([16])],
    }),
    tf.layers.dense({
      units: 16,
      weights: [start(16, 16), tf.zeros([16])],
    }),
    tf.layers.leakyReLU({ alpha: 0.3 }),
    tf.layers.dense({
      units: 10,
      weights: [start(16, 10), tf.zeros([10])],
    }),
  ],
})
lstm.setWeights([...kernels, lstm.getWeights()[2]])

// Keras adds epsilon before it corrects the bias of v.
const adam = tf.train.adam(0.01, 0.9, 0.999, 1e-7)
const apply = adam.applyGradients.bind(adam)
let t = 0
adam.applyGradients = (gradients) => {
  t += 1
  const correction = Math.sqrt(1 - 0.999 ** t)
  Object.assign(adam, { epsilon: 1e-7 / correction })
  apply(gradients)
}

model.compile({
  optimizer: adam,
  loss: (labels, logits) =>
    tf.losses.softmaxCrossEntropy(labels, logits),
})

function measure(logits) {
  const right = tf.mul(labels, tf.softmax(logits))
  return [
    tf.losses.softmaxCrossEntropy(labels, logits),
    tf.div(tf.sum(right, 0), tf.sum(labels, 0)),
  ]
}

await model.fit(rows, labels, {
  epochs,
  batchSize: 32,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch) => {
      const [loss, sure] = tf.tidy(() =>
        measure(model.predict(rows, { batchSize: 320 })),
      )
      await plot('loss', epoch + 1, loss)
      await show.bars('how sure of each', digits, sure)
      tf.dispose([loss, sure])
      progress((epoch + 1) / epochs)
    },
  },
})
