import * as tf from '@tensorflow/tfjs'

const shared = tf.layers.dense({
  units: 3,
  name: 'shared',
})
shared.apply(tf.input({ shape: [4] }))
shared.apply(tf.input({ shape: [4] }))
console.log(shared.output)
