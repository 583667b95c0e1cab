import * as tf from '@tensorflow/tfjs'

const inner = tf.layers.dense({ units: 3, name: 'inner' })
inner.apply(tf.ones([2, 4]))
console.log(inner.output)
