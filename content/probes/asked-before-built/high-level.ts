import * as tf from '@tensorflow/tfjs'

const layer = tf.layers.dense({ units: 4 })
console.log('before:', layer.getWeights().length)

layer.apply(tf.ones([2, 3]))
console.log('after:', layer.getWeights().length)
