import * as tf from '@tensorflow/tfjs'

const row = tf.tensor4d([0, 10, 20, 30], [1, 1, 4, 1])
const resize = tf.layers.resizing({ height: 1, width: 2 })
const [result] = [resize.call(row, {})].flat()
console.log('as it comes:', ...(await result.data()))
