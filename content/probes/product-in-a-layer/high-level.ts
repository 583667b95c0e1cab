import * as tf from '@tensorflow/tfjs'

class Product extends tf.layers.Layer {
  static className = 'Product'

  call(x) {
    const w = tf.ones([4, 2])
    return tf.matMul(x, w)
  }
}

new Product().apply(tf.ones([2, 3]))
