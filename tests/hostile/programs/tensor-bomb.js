/*
 * outcome: failed
 * message: Invalid typed array length
 * message-firefox: array length
 * message-webkit: too large
 */
/* program */
import * as tf from '@tensorflow/tfjs'
tf.zeros([2 ** 20, 2 ** 20])
