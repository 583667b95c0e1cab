import type * as tf from '@tensorflow/tfjs'
import { type Call, checkSize } from './kind/call.ts'
import { describeValue } from './kind/describe-value.ts'
import { CELLS, sampleGrid } from './kind/grid.ts'
import { asMany, upTo } from './kind/lengths.ts'
import { count, floats, list, type Live, range, text } from './kind/parts.ts'
import { isTensor } from './kind/tensor.ts'
import { PICTURE_LIMITS } from './limits.ts'

/** The two parameters by name, each with the range that is shown: { weight: [-1, 3], bias: [0, 2] }. */
export type SurfaceRanges = Record<string, number[]>

/** The places that each optimizer has been at, in order. */
export type SurfacePaths = Record<string, ArrayLike<number>[]>

declare module './kind/call.ts' {
  interface Show {
    /**
     * Shows a loss over two parameters. `loss` maps points [n, 2] to one loss each; it is sampled on a grid over
     * `ranges`, which names the two, as in { weight: [-1, 3], bias: [0, 2] }. `paths` are the ways of optimizers
     * by name, each a list of pairs: { momentum: [[0, 1], [0.5, 0.8]] }.
     */
    surface(
      name: string,
      loss: (points: tf.Tensor2D) => tf.Tensor,
      ranges: SurfaceRanges,
      paths?: SurfacePaths,
    ): Promise<void>
  }
}

const steps = upTo(PICTURE_LIMITS.steps, 'points')

/** A loss over two parameters, sampled on a grid, with the paths that optimizers took on it. */
export const fields = {
  columns: count(upTo(PICTURE_LIMITS.side, 'columns')),
  rows: count(upTo(PICTURE_LIMITS.side, 'rows')),
  /** The parameter along x and the one along y. */
  xName: text,
  yName: text,
  /** The outer edges of the grid. */
  xRange: range,
  yRange: range,
  /** One loss a cell, row by row from the lowest y up. */
  values: floats(asMany('columns', 'rows')),
  paths: list(upTo(PICTURE_LIMITS.paths, 'paths', 0), {
    name: text,
    x: floats(steps),
    y: floats(asMany('x')),
  }),
}

type Surface = Live<typeof fields>

/** What `show.surface` does. The paths are copied, as a program goes on with its own. */
export const call: Call<'surface', typeof fields> = (tensorflow, loss, ranges, paths = {}) => {
  if (typeof loss !== 'function') {
    throw new TypeError(
      'show.surface: loss must be a function of points [n, 2] that returns n losses',
    )
  }
  const axes = checkRanges(ranges)
  const copied = checkPaths(paths)
  return {
    async sample() {
      const grid = await sampleGrid(tensorflow, axes.xRange, axes.yRange, (centers) =>
        checkLosses(loss(centers)),
      )
      return { ...grid, ...axes, paths: copied }
    },
  }
}

function checkRanges(ranges: unknown): Pick<Surface, 'xName' | 'yName' | 'xRange' | 'yRange'> {
  const entries = Object.entries(Object(ranges) as object)
  const [x, y, ...more] = entries
  if (!x || !y || more.length > 0) {
    throw new TypeError(
      'show.surface: ranges must name two parameters, as in { weight: [-1, 3], bias: [0, 2] }, ' +
        `got ${entries.length}`,
    )
  }
  return { xName: x[0], yName: y[0], xRange: checkRange(...x), yRange: checkRange(...y) }
}

function checkRange(name: string, limits: unknown): [number, number] {
  const [from, to] = Array.isArray(limits) && limits.length === 2 ? (limits as unknown[]) : []
  if (isFinite(from) && isFinite(to) && from < to) return [from, to]
  throw new TypeError(
    `show.surface: the range of ${name} must be two numbers, the smaller first, as in [-1, 3]`,
  )
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value)
}

function checkPaths(paths: unknown): Surface['paths'] {
  const entries = Object.entries(Object(paths) as object)
  checkSize('show.surface', fields.paths, entries.length, 'leave some out')
  return entries.map(([name, path]) => {
    const pairs = checkPairs(name, path)
    const axis = (index: number) => Float32Array.from(pairs, (pair) => pair[index] ?? NaN)
    return { name, x: axis(0), y: axis(1) }
  })
}

function checkPairs(name: string, path: unknown): ArrayLike<number>[] {
  const pairs = Array.isArray(path) ? (path as unknown[]) : []
  const wrong = pairs.findIndex((pair) => !isPair(pair))
  if (pairs.length === 0 || wrong >= 0) {
    throw new TypeError(
      `show.surface: the path "${name}" must be a list of pairs, as in [[0, 1], [0.5, 0.8]], ` +
        `got ${pairs.length === 0 ? describeValue(path) : `a list with ${describeValue(pairs[wrong])} in it`}`,
    )
  }
  checkSize(`show.surface: the path "${name}"`, { length: steps }, pairs.length, 'leave some out')
  return pairs as ArrayLike<number>[]
}

function isPair(value: unknown): boolean {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return false
  return value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'number'
}

function checkLosses(losses: unknown): tf.Tensor {
  if (isTensor(losses) && losses.size === CELLS) return losses
  throw new TypeError(
    `show.surface: loss must return a tensor with one loss for each of ${CELLS} points, ` +
      `it returned ${describeValue(losses)}`,
  )
}
