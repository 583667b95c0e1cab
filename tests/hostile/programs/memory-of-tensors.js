/*
 * outcome: done
 */
/* program */
import * as tf from '@tensorflow/tfjs'
for (let i = 0; i < 10_000; i++) tf.scalar(i)
console.log(tf.memory().numTensors)
