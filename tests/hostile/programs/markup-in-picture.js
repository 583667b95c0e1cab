/*
 * outcome: done
 * panel: Run done
 */
/* program */
import * as tf from '@tensorflow/tfjs'
import { show } from 'lab'
const markup = '<img src=x onerror="window.pwned = 1">'
await show.images(markup, tf.ones([1, 2, 2]), [markup])
