import * as tf from '@tensorflow/tfjs'

const table = tf.tensor([[10], [2], [4]])
const ids = tf.tensor([[1, 2, 0, 0]], undefined, 'int32')
const mask = tf.cast(tf.notEqual(ids, 0), 'float32')
const known = tf.expandDims(mask, -1)
const total = tf.sum(
  tf.mul(tf.gather(table, ids), known),
  1,
)
const mean = tf.div(total, tf.sum(known, 1))
console.log('with a mask:', mean.dataSync()[0])
