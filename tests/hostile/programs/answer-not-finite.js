/*
 * outcome: done
 * drawing: answered
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { ask } from 'lab'
const samples = tf.zeros([1, 2, 2])
await ask.drawing('a sign', samples, ['a', 'b'], () => [NaN, -Infinity])
