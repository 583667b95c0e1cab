/*
 * outcome: done
 * pictures: 16
 * panel: Run done
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { show } from 'lab'
const image = tf.ones([1, 2, 2])
for (let i = 0; i < 2000; i++) await show.images(`picture ${i}`, image)
