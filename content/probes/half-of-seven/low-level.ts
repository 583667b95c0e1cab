import * as tf from '@tensorflow/tfjs'

const seven = tf.scalar(7, 'int32')
const half = tf.div(seven, tf.scalar(2, 'int32'))
const [value] = await half.data()
console.log(value, half.dtype)
