import type * as tf from '@tensorflow/tfjs'

/** What an argument is, for the sentence that refuses it. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string')
    return value === '' ? 'an empty text' : `the text "${value.slice(0, 40)}"`
  if (value === null || value === undefined) return String(value)
  const shape = (value as Partial<tf.Tensor>).shape
  if (Array.isArray(shape)) return `a tensor of shape [${shape.join(', ')}]`
  if (Array.isArray(value)) return `a list of ${value.length}`
  return typeof value === 'number' ? String(value) : `a value of type ${typeof value}`
}
