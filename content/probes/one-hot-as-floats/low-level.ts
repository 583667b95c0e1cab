import * as tf from '@tensorflow/tfjs'

const floats = tf.oneHot([1], 3, 1, 0, 'float32')
const sum = await tf.sum(floats).data()
console.log('asked for:', ...sum)

const cast = tf.cast(tf.oneHot([1], 3), 'float32')
console.log('cast:', ...(await tf.sum(cast).data()))
