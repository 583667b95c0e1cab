import * as tf from '@tensorflow/tfjs'

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      inputShape: [1],
      units: 1,
      useBias: false,
      kernelInitializer: 'ones',
    }),
  ],
})
model.compile({
  optimizer: tf.train.sgd(0.1),
  loss: 'meanAbsoluteError',
})

const one = tf.ones([1, 1])
await model.trainOnBatch(one, one)
const [weight] = await model.getWeights()[0].data()
console.log(`weight: ${weight}`)
