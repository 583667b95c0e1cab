import * as tf from '@tensorflow/tfjs'

const layer = tf.layers.dense({
  inputShape: [1],
  units: 1,
})
const model = tf.sequential({ layers: [layer] })
model.compile({
  optimizer: 'sgd',
  loss: 'meanSquaredError',
})
const stop = tf.callbacks.earlyStopping({
  monitor: 'val_los',
})
const one = tf.ones([1, 1])
const { epoch } = await model.fit(one, one, {
  epochs: 9,
  validationData: [one, one],
  callbacks: stop,
})
console.log('epochs:', epoch.length)
