import type * as tf from '@tensorflow/tfjs'
import { type Call, checkSize, checkTexts, toClasses } from './kind/call.ts'
import { describeValue } from './kind/describe-value.ts'
import { asMany, asManyOrNone, upTo } from './kind/lengths.ts'
import { bytes, floats, text, texts } from './kind/parts.ts'
import { holdTensor, isTensor } from './kind/tensor.ts'
import { PICTURE_LIMITS } from './limits.ts'

/** What a scatter shows beside its points. */
export interface ScatterOptions {
  /** The class of each point, from 0: it gets a mark of its own. */
  classes?: tf.Tensor
  /** What the classes are called, from class 0 on; those without a name go by their number. */
  classNames?: string[]
  /** What a model says of each x: drawn as a line. */
  predicted?: tf.Tensor
  /** What x and y are. */
  xName?: string
  yName?: string
}

declare module './kind/call.ts' {
  interface Show {
    /**
     * Shows points: x and y are tensors of as many values, at most 2,000. `classes` gives each its mark, from 0
     * to 9, and `classNames` its name; `predicted` is what a model says of each x, drawn as a line; `xName` and `yName` name the axes.
     */
    scatter(name: string, x: tf.Tensor, y: tf.Tensor, options?: ScatterOptions): Promise<void>
  }
}

const points = upTo(PICTURE_LIMITS.points, 'points')
const names = upTo(PICTURE_LIMITS.classes, 'names of classes', 0)

/** Points of the plane. */
export const fields = {
  /** What x and y are. */
  xName: text,
  yName: text,
  x: floats(points),
  y: floats(asMany('x')),
  /** The class of each point, counted from 0, or none at all. */
  classes: bytes(asManyOrNone('x'), PICTURE_LIMITS.classes),
  /** What they are called, from class 0 on. */
  classNames: texts(names),
  /** What a model says of each x, drawn as a line; or none at all. */
  predicted: floats(asManyOrNone('x')),
}

/** What `show.scatter` does. */
export const call: Call<'scatter', typeof fields> = (tensorflow, x, y, options = {}) => {
  const { classes, classNames = [], predicted, xName = 'x', yName = 'y' } = options
  const count = isTensor(x) ? x.size : 0
  if (count === 0) {
    throw new TypeError(
      `show.scatter: x must be a tensor with a value for each point, got ${describeValue(x)}`,
    )
  }
  checkSize('show.scatter', { length: points }, count, 'slice the tensors')
  checkTensor('y', y, count)
  if (classes !== undefined) checkTensor('classes', classes, count)
  if (predicted !== undefined) checkTensor('predicted', predicted, count)
  for (const name of [xName, yName]) checkName(name)
  const called = [...checkTexts('show.scatter', 'classNames', classNames)]
  checkSize('show.scatter', { length: names }, called.length, 'leave names out')
  const held = [x, y, classes, predicted].map((tensor) => tensor && holdTensor(tensorflow, tensor))
  return {
    async sample() {
      const [ofX, ofY, ofClasses, ofPredicted] = await Promise.all(
        held.map((at) => at?.data() ?? []),
      )
      return {
        xName,
        yName,
        x: Float32Array.from(ofX ?? []),
        y: Float32Array.from(ofY ?? []),
        classes: toClasses('show.scatter', 'classes', fields.classes, ofClasses ?? []),
        classNames: called,
        predicted: Float32Array.from(ofPredicted ?? []),
      }
    },
    release: () => tensorflow.dispose(held.filter((tensor) => tensor !== undefined)),
  }
}

function checkTensor(what: string, tensor: unknown, count: number): void {
  if (isTensor(tensor) && tensor.size === count) return
  throw new TypeError(
    `show.scatter: ${what} must be a tensor with one value for each of the ${count} points of x, ` +
      `got ${describeValue(tensor)}`,
  )
}

function checkName(name: unknown): void {
  if (typeof name === 'string' && name.trim() !== '') return
  throw new TypeError(
    `show.scatter: xName and yName must be texts that say what x and y are, got ${describeValue(name)}`,
  )
}
