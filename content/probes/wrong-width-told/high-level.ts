import * as tf from '@tensorflow/tfjs'

const model = tf.sequential()
const hidden = { name: 'hidden', inputShape: [2] }
model.add(tf.layers.dense({ units: 8, ...hidden }))
model.compile({
  optimizer: 'sgd',
  loss: 'meanSquaredError',
})

const x = tf.ones([4, 3])
try {
  await model.fit(x, tf.ones([4, 8]))
} catch (error) {
  console.log('fit:', error.message)
}
try {
  model.predict(x)
} catch (error) {
  console.log('predict:', error.message)
}
