import * as tf from '@tensorflow/tfjs'

function product(x) {
  const w = tf.ones([4, 2])
  return tf.matMul(x, w)
}

product(tf.ones([2, 3]))
