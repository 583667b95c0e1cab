import * as tf from '@tensorflow/tfjs'

class Times extends tf.layers.Layer {
  static className = 'Times'
  factor = 0

  constructor(config) {
    super(config)
    this.factor = config.factor
  }

  call([x]) {
    return tf.mul(x, this.factor)
  }
}

const layer = new Times({ factor: 3 })
const copy = new Times(layer.getConfig())
console.log(layer.factor, copy.factor)
