import type * as tf from '@tensorflow/tfjs'
import type { WeightsPicture } from '../plane-pictures.ts'
import { LIMITS } from '../protocol.ts'
import { describe } from './describe-value.ts'
import { holdTensor } from './hold-tensor.ts'
import type { PictureCall } from './pictures.ts'

/** What `show.weights` was called with, checked; the tensor is held, so that the program may dispose its own. */
export function weightsCall(tensorflow: typeof tf, weights: tf.Tensor): PictureCall {
  const [rows, columns] = checkShape(weights)
  const held = holdTensor(tensorflow, weights)
  return {
    async sample(): Promise<WeightsPicture> {
      return { kind: 'weights', rows, columns, values: Float32Array.from(await held.data()) }
    },
    release: () => held.dispose(),
  }
}

function checkShape(weights: tf.Tensor | undefined): [number, number] {
  const shape: number[] = typeof weights?.data === 'function' ? weights.shape : []
  const [rows = 0, columns = 0] = shape
  if (shape.length !== 2 || rows * columns === 0) {
    throw new TypeError(
      `show.weights: values must be a tensor of shape [rows, columns], got ${describe(weights)}; ` +
        'reshape it',
    )
  }
  if (Math.max(rows, columns) > LIMITS.weights) {
    throw new RangeError(
      `show.weights: at most ${LIMITS.weights} rows and columns can be shown, ` +
        `got ${rows} x ${columns}; slice the tensor`,
    )
  }
  return [rows, columns]
}
