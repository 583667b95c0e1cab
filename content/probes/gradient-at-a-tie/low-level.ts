import * as tf from '@tensorflow/tfjs'

const functions = {
  max_pool: (v) =>
    tf.maxPool(v.as4D(1, 2, 2, 1), 2, 2, 'valid'),
  relu: (v) => tf.relu(v),
  max: (v) => tf.max(v),
  maximum: (v) => tf.maximum(v, 0),
  abs: (v) => tf.abs(v),
}
for (const [name, f] of Object.entries(functions)) {
  const gradient = await tf
    .grad(f)(tf.zeros([4]))
    .data()
  const each = Array.from(gradient, (g) => g.toFixed(1))
  console.log(name, ...each)
}
