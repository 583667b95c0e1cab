/*
 * outcome: done
 * points: 1
 * drawing: answered
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { ask } from 'lab'
const samples = tf.zeros([1, 2, 2])
import { plot, show } from 'lab'
plot('loss', 0, 0)
let asked = 0
await ask.drawing('a sign', samples, ['a', 'b'], () => {
  for (let i = 0; asked > 0 && i < 5000; i++) {
    console.log(i)
    plot(`loss ${i}`, i, i)
    show.bars(`bars ${i}`, ['a'], [i])
  }
  asked++
  return [0, 1]
})
