/*
 * outcome: done or failed
 * message: llocation
 * message-firefox: memory
 * message-webkit: emory
 */
/* program */
import * as tf from '@tensorflow/tfjs'
for (let i = 0; i < 64; i++) tf.zeros([4096, 4096])
