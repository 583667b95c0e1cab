import type * as tf from '@tensorflow/tfjs'
import { type Call, checkSize } from './kind/call.ts'
import { describeValue } from './kind/describe-value.ts'
import { asMany, upTo } from './kind/lengths.ts'
import { count, floats } from './kind/parts.ts'
import { floatsOf, holdTensor, shapeOf } from './kind/tensor.ts'
import { PICTURE_LIMITS } from './limits.ts'

declare module './kind/call.ts' {
  interface Show {
    /** Shows a matrix of up to 256 x 256 weights as a map of colors: negative, white at 0, positive. */
    weights(name: string, values: tf.Tensor): Promise<void>
  }
}

/** A matrix of weights, too large to be read cell by cell. */
export const fields = {
  rows: count(upTo(PICTURE_LIMITS.side, 'rows')),
  columns: count(upTo(PICTURE_LIMITS.side, 'columns')),
  /** Row by row, the first on top. */
  values: floats(asMany('rows', 'columns')),
}

/** What `show.weights` does. */
export const call: Call<'weights', typeof fields> = (tensorflow, weights) => {
  const [rows = 0, columns = 0] = shapeOf(weights)
  if (shapeOf(weights).length !== 2 || rows * columns === 0) {
    throw new TypeError(
      `show.weights: values must be a tensor of shape [rows, columns], got ${describeValue(weights)}; ` +
        'reshape it',
    )
  }
  checkSize('show.weights', fields.rows, rows, 'slice the tensor')
  checkSize('show.weights', fields.columns, columns, 'slice the tensor')
  const held = holdTensor(tensorflow, weights)
  return {
    async sample() {
      return { rows, columns, values: await floatsOf(held) }
    },
    release: () => held.dispose(),
  }
}
