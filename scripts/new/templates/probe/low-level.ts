import * as tf from '@tensorflow/tfjs'

const [sum] = await tf.sum(tf.ones([7])).data()
console.log(`sum: ${sum}`)
