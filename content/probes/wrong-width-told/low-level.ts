import * as tf from '@tensorflow/tfjs'

try {
  tf.matMul(tf.ones([4, 3]), tf.ones([2, 8]))
} catch (error) {
  console.log(error.message)
}
