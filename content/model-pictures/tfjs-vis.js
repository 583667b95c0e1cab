import * as tf from '@tensorflow/tfjs'
import * as tfvis from '@tensorflow/tfjs-vis'

const seeded = (seed) => tf.initializers.glorotUniform({ seed })
const model = tf.sequential({
  layers: [
    tf.layers.dense({
      name: 'hidden',
      inputShape: [2],
      units: 8,
      activation: 'relu',
      kernelInitializer: seeded(1),
    }),
    tf.layers.dense({
      name: 'out',
      units: 1,
      kernelInitializer: seeded(2),
    }),
  ],
})
model.compile({
  optimizer: tf.train.sgd(0.05),
  loss: 'meanSquaredError',
})

const x = tf.randomUniform([64, 2], -1, 1, 'float32', 3)
const y = tf.sum(tf.square(x), 1, true)
await model.fit(x, y, {
  epochs: 30,
  shuffle: false,
  callbacks: tfvis.show.fitCallbacks({ name: 'Training' }, ['loss'], {
    callbacks: ['onEpochEnd'],
    height: 200,
  }),
})
tfvis.show.modelSummary({ name: 'Layers' }, model)
tfvis.show.layer({ name: 'Weights of hidden' }, model.getLayer('hidden'))
