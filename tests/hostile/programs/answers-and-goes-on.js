/*
 * outcome: done
 * points: 1
 * drawing: late
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { ask } from 'lab'
const samples = tf.zeros([1, 2, 2])
import { plot } from 'lab'
plot('loss', 0, 0)
const { port1, port2 } = new MessageChannel()
const end = performance.now() + 1500
port1.onmessage = () => {
  while (performance.now() > end);
  port2.postMessage(null)
}
let asked = 0
await ask.drawing('a sign', samples, ['a', 'b'], async () => {
  if (asked++ > 0) await new Promise((resolve) => setTimeout(resolve, 3000))
  return [0, 1]
})
// Nothing waits for a message of the program's own: it is done before it hangs.
port2.postMessage(null)
