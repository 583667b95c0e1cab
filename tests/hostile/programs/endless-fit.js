/*
 * outcome: silent
 */
/* program */
import * as tf from '@tensorflow/tfjs'
const w = tf.variable(tf.ones([64, 64]))
const optimizer = tf.train.sgd(0)
for (;;) optimizer.minimize(() => tf.mean(tf.square(w)))
