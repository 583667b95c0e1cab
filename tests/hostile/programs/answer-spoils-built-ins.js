/*
 * outcome: done
 * drawing: answered or error:  or late
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { ask } from 'lab'
const samples = tf.zeros([1, 2, 2])
let asked = 0
await ask.drawing('a sign', samples, ['a', 'b'], () => {
  if (asked++ === 0) return [0, 1]
  const spoiled = () => 'spoiled'
  Float32Array.from = Array.from = Promise.prototype.then = spoiled
  Map.prototype.get = Map.prototype.set = Array.prototype.every = spoiled
  return [0, 1]
})
