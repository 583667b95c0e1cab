import * as tf from '@tensorflow/tfjs'

const x = tf.ones([1, 20])
const layer = tf.layers.dropout({ rate: 0.5, seed: 1 })
const drop = () =>
  String(layer.apply(x, { training: true }))
console.log('the same mask:', drop() === drop())
