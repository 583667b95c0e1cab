import * as tf from '@tensorflow/tfjs'

const w = tf.variable(tf.scalar(1))
const { grads } = tf.variableGrads(() =>
  tf.square(tf.round(w)),
)
console.log((await grads[w.name].data())[0])
