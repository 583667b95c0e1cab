import type * as tf from '@tensorflow/tfjs'
import { type Call, checkSize, toClasses } from './kind/call.ts'
import { CELLS, sampleGrid } from './kind/grid.ts'
import { asMany, upTo } from './kind/lengths.ts'
import { bytes, count, floats, group, range } from './kind/parts.ts'
import { floatsOf, holdTensor, isTensor, shapeOf } from './kind/tensor.ts'
import { PICTURE_LIMITS } from './limits.ts'

declare module './kind/call.ts' {
  interface Show {
    /**
     * Shows a decision field. `predict` maps points [n, 2] to one logit each [n, 1]; it is sampled on a grid
     * around the data x [n, 2] with classes y [n, 1] of 0 and 1.
     */
    field(
      name: string,
      predict: (points: tf.Tensor2D) => tf.Tensor | tf.Tensor[],
      x: tf.Tensor,
      y: tf.Tensor,
    ): Promise<void>
  }
}

const points = upTo(PICTURE_LIMITS.cells, 'points')
const label = bytes(asMany('x'), 2)

/** A function of the plane, sampled on a grid, with the data on it. */
export const fields = {
  columns: count(upTo(PICTURE_LIMITS.side, 'columns')),
  rows: count(upTo(PICTURE_LIMITS.side, 'rows')),
  /** The outer edges of the grid. */
  xRange: range,
  yRange: range,
  /** One logit a cell, row by row from the lowest y up. */
  values: floats(asMany('columns', 'rows')),
  /** The data: x, y and class of each point. */
  points: group({
    x: floats(points),
    y: floats(asMany('x')),
    label,
  }),
}

/** What `show.field` does. */
export const call: Call<'field', typeof fields> = (tensorflow, predict, x, y) => {
  if (typeof predict !== 'function') throw new TypeError('show.field: predict must be a function')
  const [count = 0, coordinates] = shapeOf(x)
  if (shapeOf(x).length !== 2 || coordinates !== 2 || count === 0) {
    throw new TypeError('show.field: x must be a tensor of shape [n, 2]')
  }
  if (!isTensor(y) || y.size !== count) {
    throw new TypeError(`show.field: y must hold one class for each of the ${count} points of x`)
  }
  checkSize('show.field', { length: points }, count, 'slice the tensors')
  const held = { x: holdTensor(tensorflow, x), y: holdTensor(tensorflow, y) }
  return {
    async sample() {
      const data = await floatsOf(held.x)
      const classes = toClasses('show.field', 'y', label, await held.y.data())
      const at = { x: data.filter((_, i) => i % 2 === 0), y: data.filter((_, i) => i % 2 === 1) }
      const xRange = rangeAround(at.x)
      const yRange = rangeAround(at.y)
      const grid = await sampleGrid(tensorflow, xRange, yRange, (centers) =>
        checkPrediction(predict(centers)),
      )
      return { ...grid, xRange, yRange, points: { ...at, label: classes } }
    },
    release: () => tensorflow.dispose(held),
  }
}

function rangeAround(values: Float32Array): [number, number] {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity)
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity)
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    throw new RangeError('show.field: x must hold finite numbers only')
  }
  const margin = PICTURE_LIMITS.margin * (high - low || 1)
  return [low - margin, high + margin]
}

function checkPrediction(predicted: unknown): tf.Tensor {
  const tensor: unknown = Array.isArray(predicted) ? predicted[0] : predicted
  if (!isTensor(tensor)) {
    throw new TypeError('show.field: predict must return a tensor, and not a promise of one')
  }
  if (tensor.size === CELLS) return tensor
  throw new TypeError(
    `show.field: predict must return one logit for each of ${CELLS} points, ` +
      `it returned shape [${tensor.shape.join(', ')}]`,
  )
}
