import type * as tf from '@tensorflow/tfjs'
import { LIMITS } from '../limits.ts'
import { floatsOf } from './tensor.ts'

const GRID = LIMITS.grid

/** The number of cells of a function that is sampled. */
export const CELLS = GRID * GRID

type Range = [number, number]

/** Samples a function of points [n, 2] at the center of each cell; the ranges are the outer edges of the grid. */
export async function sampleGrid(
  tensorflow: typeof tf,
  xRange: Range,
  yRange: Range,
  valuesAt: (points: tf.Tensor2D) => tf.Tensor,
): Promise<{ columns: number; rows: number; values: Float32Array }> {
  const sampled = tensorflow.tidy(() => {
    const points = tensorflow.tensor2d(gridCenters(xRange, yRange), [CELLS, 2])
    return valuesAt(points).cast('float32').clone()
  })
  const values = await floatsOf(sampled)
  sampled.dispose()
  return { columns: GRID, rows: GRID, values }
}

/** The centers of the cells, row by row from the lowest y up, as x, y, x, y, … in float32. */
function gridCenters(xRange: Range, yRange: Range): Float32Array {
  const at = ([from, to]: Range, cell: number) => from + ((cell + 0.5) * (to - from)) / GRID
  const centers = new Float32Array(CELLS * 2)
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      centers.set([at(xRange, column), at(yRange, row)], 2 * (row * GRID + column))
    }
  }
  return centers
}
