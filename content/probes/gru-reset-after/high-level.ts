import * as tf from '@tensorflow/tfjs'

tf.layers.gru({ units: 2, resetAfter: true })
