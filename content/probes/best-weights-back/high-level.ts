import * as tf from '@tensorflow/tfjs'

tf.callbacks.earlyStopping({
  monitor: 'val_loss',
  patience: 1,
  restoreBestWeights: true,
})
