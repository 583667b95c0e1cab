import * as tf from '@tensorflow/tfjs'

const row = tf.tensor4d([0, 10, 20, 30], [1, 1, 4, 1])
const resize = tf.image.resizeBilinear
const pick = tf.image.resizeNearestNeighbor
const results = {
  'as it comes:': resize(row, [1, 2]),
  'half pixels:': resize(row, [1, 2], false, true),
  'nearest:': pick(row, [1, 2]),
  'nearest, half pixels:': pick(row, [1, 2], false, true),
}
for (const [name, result] of Object.entries(results)) {
  console.log(name, ...(await result.data()))
}
