import * as tf from '@tensorflow/tfjs'

const targets = tf.tensor([
  [1, 10],
  [2, 20],
  [3, 40],
])
const outputs = tf.tensor([
  [1.5, 10],
  [2, 22],
  [2, 40],
])
const r2 = tf.metrics.r2Score(targets, outputs)
const [value] = await r2.data()
console.log(`r2: ${value}`)
