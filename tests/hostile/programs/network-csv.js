/*
 * outcome: failed
 * message: fetch refused: a program in the sandbox has no network
 */
/* program */
import * as tf from '@tensorflow/tfjs'
await tf.data.csv('/stolen.csv').toArray()
