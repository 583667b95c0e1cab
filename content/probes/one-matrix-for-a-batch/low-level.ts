import * as tf from '@tensorflow/tfjs'

const tokens = tf.ones([2, 5, 8])
const w = tf.variable(tf.ones([8, 3]))
console.log(tf.matMul(tokens, w).shape.join())
tf.variableGrads(() => tf.sum(tf.matMul(tokens, w)))
