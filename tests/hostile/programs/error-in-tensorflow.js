/*
 * outcome: failed
 * message: matMul
 * line: 4
 * line-webkit: 6
 */
/* program */
import * as tf from '@tensorflow/tfjs'
function multiply() {
  const a = tf.ones([2, 3])
  return tf.matMul(a, a)
}
multiply()
