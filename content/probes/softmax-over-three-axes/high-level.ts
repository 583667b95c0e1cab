import * as tf from '@tensorflow/tfjs'

const scores = tf.ones([1, 2, 4])
const right = tf.layers
  .softmax({ axis: -1 })
  .apply(scores)
console.log(tf.max(right).dataSync()[0])
tf.layers.softmax().apply(scores)
