import * as tf from '@tensorflow/tfjs'

function squared(x) {
  return tf.square(x)
}

const x = tf.input({ shape: [2] })
squared(x)
