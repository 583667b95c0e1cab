import type * as tf from '@tensorflow/tfjs'
import { holdTensor, isTensor } from './tensor.ts'

/** One number for each of several things: a tensor of as many values, or a list. */
export type Numbers = tf.Tensor | ArrayLike<number>

/** Whether the value is a tensor of so many values, or a list of so many numbers. */
export function isNumbers(value: unknown, count: number): value is Numbers {
  if (isTensor(value)) return value.size === count
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return false
  const numbers = Array.from(value as unknown as ArrayLike<unknown>)
  return numbers.length === count && numbers.every((item) => typeof item === 'number')
}

/** The same numbers, whatever becomes of the program's own. */
export function holdNumbers(tensorflow: typeof tf, numbers: Numbers): Numbers {
  return isTensor(numbers) ? holdTensor(tensorflow, numbers) : Array.from(numbers)
}

/** The numbers in float32. */
export async function readNumbers(held: Numbers): Promise<Float32Array> {
  return Float32Array.from(isTensor(held) ? await held.data() : held)
}

/** Lets go of what was held. */
export function releaseNumbers(held: Numbers): void {
  if (isTensor(held)) held.dispose()
}
