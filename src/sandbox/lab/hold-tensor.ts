import type * as tf from '@tensorflow/tfjs'

/** A tensor of the same values that lives until it is disposed, whatever becomes of the program's own. */
export function holdTensor(tensorflow: typeof tf, tensor: tf.Tensor): tf.Tensor {
  return tensorflow.keep(tensorflow.clone(tensor))
}
