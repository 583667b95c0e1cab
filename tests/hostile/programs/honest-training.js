/*
 * outcome: done
 * steps: 20
 * points: 20
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { glorot, plot } from 'lab'
const w = tf.variable(glorot(8, 8))
const optimizer = tf.train.sgd(0.1)
for (let i = 0; i < 20; i++) {
  const loss = optimizer.minimize(() => tf.mean(tf.square(tf.sub(w, 1))), true)
  await plot('loss', i, loss)
  loss.dispose()
}
