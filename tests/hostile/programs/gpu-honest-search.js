/*
 * outcome: done
 * backend: webgl
 * log: [1, 3, 0]
 */
/* program */
import * as tf from '@tensorflow/tfjs'
console.log(await tf.lowerBound(tf.tensor1d([1, 3, 5]), tf.tensor1d([2, 9, 0])).data())
