/*
 * outcome: failed
 */
/* program */
import * as tf from '@tensorflow/tfjs'
await tf.data.csv('/stolen.csv').toArray()
