import * as tf from '@tensorflow/tfjs'

const w = tf.variable(tf.ones([2]))

tf.train.sgd(0.1).minimize(() => tf.max(w))
const [first, second] = await w.data()
console.log(`first: ${first}`)
console.log(`second: ${second}`)
