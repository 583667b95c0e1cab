import * as tf from '@tensorflow/tfjs'

const draw = tf.randomNormal([1], 0, 1, 'float32', 1)
const [value] = await draw.data()
console.log(`first: ${value}`)
