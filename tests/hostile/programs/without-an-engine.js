/*
 * outcome: done
 */
/* program */
import * as tf from '@tensorflow/tfjs'
tf.engine().reset()
tf.removeBackend('cpu')
tf.scalar(1).dataSync()
