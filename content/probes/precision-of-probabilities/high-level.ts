import * as tf from '@tensorflow/tfjs'

const labels = tf.tensor([1, 1, 0, 1, 0, 0])
const guesses = tf.tensor([0.9, 0.2, 0.7, 0.6, 0.1, 0.2])
const precision = tf.metrics.precision(labels, guesses)
const [value] = await precision.data()
console.log(`precision: ${value}`)
