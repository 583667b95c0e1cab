/*
 * outcome: done
 * drawing: error: 
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { ask } from 'lab'
const samples = tf.zeros([1, 2, 2])
let asked = 0
await ask.drawing('a sign', samples, ['a', 'b'], () => {
  if (asked++ === 0) return [0, 1]
  const trap = () => {
    throw new Error('trap')
  }
  throw new Proxy({}, { get: trap, has: trap, getPrototypeOf: trap, ownKeys: trap })
})
