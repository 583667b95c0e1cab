import * as tf from '@tensorflow/tfjs'

const weights = [tf.fill([3, 1], 0.5)]
const sizes = { inputDim: 3, outputDim: 1 }
const rows = tf.layers.embedding({ ...sizes, weights })
for (const number of [2, -1, 5]) {
  try {
    const row = rows.apply(tf.tensor([[number]]))
    console.log(number, row.dataSync()[0])
  } catch (error) {
    console.log(number, error.message)
  }
}
