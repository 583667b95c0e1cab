import type * as tf from '@tensorflow/tfjs'
import type { FieldPicture } from '../protocol.ts'

/** What `show.field` was called with. */
export interface FieldCall {
  predict: (points: tf.Tensor2D) => tf.Tensor | tf.Tensor[]
  x: tf.Tensor
  y: tf.Tensor
}

/** Cells in a row, and rows. */
export const GRID = 32

/** Part of the data's extent that the field shows beyond it on each side. */
const MARGIN = 0.1

type TensorFlow = typeof tf

/** Samples `predict` at the center of each cell; the ranges of the picture are the outer edges of the grid. */
export async function sampleField(tf: TensorFlow, call: FieldCall): Promise<FieldPicture> {
  checkData(call)
  const data = Float32Array.from(await call.x.data())
  const label = Uint8Array.from(await call.y.data())
  const x = data.filter((_, index) => index % 2 === 0)
  const y = data.filter((_, index) => index % 2 === 1)
  const xRange = rangeAround(x)
  const yRange = rangeAround(y)
  const sampled = tf.tidy(() => {
    const points = tf.tensor2d(gridCenters(xRange, yRange), [GRID * GRID, 2])
    return checkPrediction(call.predict(points)).cast('float32').clone()
  })
  const values = Float32Array.from(await sampled.data())
  sampled.dispose()
  return {
    kind: 'field',
    columns: GRID,
    rows: GRID,
    xRange,
    yRange,
    values,
    points: { x, y, label },
  }
}

/** The centers of the cells, row by row from the lowest y up, as x, y, x, y, … in float32. */
export function gridCenters(xRange: [number, number], yRange: [number, number]): Float32Array {
  const at = ([from, to]: [number, number], cell: number) =>
    from + ((cell + 0.5) * (to - from)) / GRID
  const centers = new Float32Array(GRID * GRID * 2)
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      centers.set([at(xRange, column), at(yRange, row)], 2 * (row * GRID + column))
    }
  }
  return centers
}

function rangeAround(values: Float32Array): [number, number] {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity)
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity)
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    throw new RangeError('show.field: x must hold finite numbers only')
  }
  const margin = MARGIN * (high - low || 1)
  return [low - margin, high + margin]
}

function checkData({ predict, x, y }: FieldCall): void {
  if (typeof predict !== 'function') throw new TypeError('show.field: predict must be a function')
  const [points = 0, coordinates] = x?.shape ?? []
  if (x?.rank !== 2 || coordinates !== 2 || points === 0) {
    throw new TypeError('show.field: x must be a tensor of shape [n, 2]')
  }
  if (y?.size !== points) {
    throw new TypeError(`show.field: y must hold one class for each of the ${points} points of x`)
  }
}

function checkPrediction(predicted: unknown): tf.Tensor {
  const [tensor] = Array.isArray(predicted) ? predicted : [predicted]
  if (typeof tensor?.dataSync !== 'function') {
    throw new TypeError('show.field: predict must return a tensor, and not a promise of one')
  }
  if (tensor.size !== GRID * GRID) {
    throw new TypeError(
      `show.field: predict must return one logit for each of ${GRID * GRID} points, ` +
        `it returned shape [${tensor.shape.join(', ')}]`,
    )
  }
  return tensor
}
