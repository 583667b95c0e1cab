/*
 * outcome: done
 * drawing: answered
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { ask } from 'lab'
const samples = tf.zeros([1, 2, 2])
await ask.drawing('a sign', samples, ['a', 'b'], () => [0, 1])
let asked = 0
await ask.drawing('a sign', samples, ['a', 'b'], async () => {
  if (asked++ > 0) await ask.drawing('another', samples, ['a'], () => [1])
  return [0, 1]
})
