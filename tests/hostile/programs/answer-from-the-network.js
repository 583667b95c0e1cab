/*
 * outcome: done
 * drawing: error: fetch refused
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { ask } from 'lab'
const samples = tf.zeros([1, 2, 2])
let asked = 0
await ask.drawing('a sign', samples, ['a', 'b'], async () => {
  if (asked++ > 0) await fetch('/stolen')
  return [0, 1]
})
