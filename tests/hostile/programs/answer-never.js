/*
 * outcome: done
 * drawing: late
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { ask } from 'lab'
const samples = tf.zeros([1, 2, 2])
let asked = 0
await ask.drawing('a sign', samples, ['a', 'b'], () =>
  asked++ === 0 ? [0, 1] : new Promise(() => {}),
)
