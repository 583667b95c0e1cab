import type * as tf from '@tensorflow/tfjs'

/** Whether the value is a tensor. */
export function isTensor(value: unknown): value is tf.Tensor {
  return typeof (value as Partial<tf.Tensor> | null | undefined)?.data === 'function'
}

/** The shape of a tensor; of anything else none. */
export function shapeOf(value: unknown): number[] {
  return isTensor(value) ? value.shape : []
}

/** A tensor of the same values that lives until it is disposed, whatever becomes of the program's own. */
export function holdTensor(tensorflow: typeof tf, tensor: tf.Tensor): tf.Tensor {
  return tensorflow.keep(tensorflow.clone(tensor))
}

/** The values of a tensor, in float32. */
export async function floatsOf(tensor: tf.Tensor): Promise<Float32Array> {
  return Float32Array.from(await tensor.data())
}
