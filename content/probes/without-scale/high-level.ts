import * as tf from '@tensorflow/tfjs'

const layer = tf.layers.batchNormalization({
  inputShape: [1],
  scale: false,
})
const model = tf.sequential({ layers: [layer] })
model.compile({
  optimizer: 'sgd',
  loss: 'meanSquaredError',
})
const x = tf.ones([4, 1])
model.predict(x)
console.log('predicted')
await model.fit(x, x)
