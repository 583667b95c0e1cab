import * as tf from '@tensorflow/tfjs'

const w = tf.variable(tf.ones([1, 1]))

const one = tf.ones([1, 1])
tf.train
  .sgd(0.1)
  .minimize(() =>
    tf.losses.absoluteDifference(one, tf.matMul(one, w)),
  )
const [weight] = await w.data()
console.log(`weight: ${weight}`)
