import type * as tf from '@tensorflow/tfjs'
import type { SurfacePicture } from '../plane-pictures.ts'
import { checkLosses, checkPaths, checkRanges } from './check-surface.ts'
import { GRID, gridCenters } from './field.ts'
import type { PictureCall } from './pictures.ts'

/** The two parameters by name, each with the range that is shown: { weight: [-1, 3], bias: [0, 2] }. */
export type SurfaceRanges = Record<string, number[]>

/** The places that each optimizer has been at, in order. */
export type SurfacePaths = Record<string, ArrayLike<number>[]>

/** What `show.surface` was called with, checked; the paths are copied, as a program goes on with its own. */
export function surfaceCall(
  tensorflow: typeof tf,
  loss: (points: tf.Tensor2D) => tf.Tensor,
  ranges: SurfaceRanges,
  paths: SurfacePaths = {},
): PictureCall {
  if (typeof loss !== 'function') {
    throw new TypeError(
      'show.surface: loss must be a function of points [n, 2] that returns n losses',
    )
  }
  const { xName, yName, xRange, yRange } = checkRanges(ranges)
  const copied = checkPaths(paths)
  return {
    async sample(): Promise<SurfacePicture> {
      const sampled = tensorflow.tidy(() => {
        const points = tensorflow.tensor2d(gridCenters(xRange, yRange), [GRID * GRID, 2])
        return checkLosses(loss(points)).cast('float32').clone()
      })
      const values = Float32Array.from(await sampled.data())
      sampled.dispose()
      return {
        kind: 'surface',
        columns: GRID,
        rows: GRID,
        xName,
        yName,
        xRange,
        yRange,
        values,
        paths: copied,
      }
    },
  }
}
