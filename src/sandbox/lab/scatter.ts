import type * as tf from '@tensorflow/tfjs'
import type { ScatterPicture } from '../plane-pictures.ts'
import { LIMITS } from '../protocol.ts'
import { describe } from './describe-value.ts'
import { holdTensor } from './hold-tensor.ts'
import type { PictureCall } from './pictures.ts'

/** What a scatter shows beside its points. */
export interface ScatterOptions {
  /** The class of each point, from 0: it gets a mark of its own. */
  classes?: tf.Tensor
  /** What a model says of each x: drawn as a line. */
  predicted?: tf.Tensor
  /** What x and y are. */
  xName?: string
  yName?: string
}

/** What `show.scatter` was called with, checked; the tensors are held, so that the program may dispose its own. */
export function scatterCall(
  tensorflow: typeof tf,
  x: tf.Tensor,
  y: tf.Tensor,
  { classes, predicted, xName = 'x', yName = 'y' }: ScatterOptions = {},
): PictureCall {
  const count = checkPoints(x)
  checkSize('y', y, count)
  if (classes !== undefined) checkSize('classes', classes, count)
  if (predicted !== undefined) checkSize('predicted', predicted, count)
  for (const name of [xName, yName]) checkText(name)
  const held = [x, y, classes, predicted].map((tensor) => tensor && holdTensor(tensorflow, tensor))
  return {
    async sample(): Promise<ScatterPicture> {
      const [ofX, ofY, ofClasses, ofPredicted] = await Promise.all(
        held.map((at) => at?.data() ?? []),
      )
      return {
        kind: 'scatter',
        xName,
        yName,
        x: Float32Array.from(ofX ?? []),
        y: Float32Array.from(ofY ?? []),
        classes: toClasses(ofClasses ?? []),
        predicted: Float32Array.from(ofPredicted ?? []),
      }
    },
    release: () => tensorflow.dispose(held.filter((tensor) => tensor !== undefined)),
  }
}

function checkPoints(x: tf.Tensor | undefined): number {
  const count = typeof x?.data === 'function' ? x.size : 0
  if (count === 0) {
    throw new TypeError(
      `show.scatter: x must be a tensor with a value for each point, got ${describe(x)}`,
    )
  }
  if (count > LIMITS.points) {
    throw new RangeError(
      `show.scatter: at most ${LIMITS.points} points can be shown, got ${count}; slice the tensors`,
    )
  }
  return count
}

function checkSize(what: string, tensor: tf.Tensor, count: number): void {
  if (typeof tensor?.data === 'function' && tensor.size === count) return
  throw new TypeError(
    `show.scatter: ${what} must be a tensor with one value for each of the ${count} points of x, ` +
      `got ${describe(tensor)}`,
  )
}

function checkText(name: unknown): void {
  if (typeof name === 'string' && name.trim() !== '') return
  throw new TypeError(
    `show.scatter: xName and yName must be texts that say what x and y are, got ${describe(name)}`,
  )
}

function toClasses(values: ArrayLike<number>): Uint8Array {
  const wrong = Array.from(values).find(
    (value) => !Number.isInteger(value) || value < 0 || value >= LIMITS.classes,
  )
  if (wrong === undefined) return Uint8Array.from(values)
  throw new RangeError(
    `show.scatter: classes must be whole numbers from 0 to ${LIMITS.classes - 1}, got ${wrong}`,
  )
}
