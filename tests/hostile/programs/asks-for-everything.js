/*
 * outcome: done
 * pictures: 16
 * panel: Run done
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { ask } from 'lab'
const samples = tf.zeros([1, 2, 2])
for (let i = 0; i < 2000; i++) {
  await ask.drawing(`sign ${i}`, samples, ['a', 'b'], () => [0, 1])
}
