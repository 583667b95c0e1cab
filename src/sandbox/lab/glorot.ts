import { sizeOf } from './shape.ts'

/** Inputs and outputs that a weight of this shape connects, counted as Keras counts them. */
export function fans(shape: number[]): { fanIn: number; fanOut: number } {
  const [last = 1, beforeLast = last] = shape.toReversed()
  const receptiveField = shape.slice(0, -2).reduce((product, size) => product * size, 1)
  return { fanIn: beforeLast * receptiveField, fanOut: last * receptiveField }
}

/**
 * Values drawn evenly between the two limits of Glorot and Bengio's rule, in float32. Each step before the
 * last rounding is exact or correctly rounded in float64, so Python gets the same bits.
 */
export function glorotValues(random: () => number, shape: number[]): Float32Array {
  const size = sizeOf('glorot', shape)
  const { fanIn, fanOut } = fans(shape)
  const limit = Math.sqrt(6 / (fanIn + fanOut))
  return Float32Array.from({ length: size }, () => (2 * random() - 1) * limit)
}
