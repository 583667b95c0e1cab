/*
 * outcome: failed
 * message: no network
 */
/* program */
import * as tf from '@tensorflow/tfjs'
await tf.loadLayersModel('/stolen/model.json')
