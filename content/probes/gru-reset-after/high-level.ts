import * as tf from '@tensorflow/tfjs'

const asInKeras = { units: 2, resetAfter: true }
tf.layers.gru(asInKeras)
