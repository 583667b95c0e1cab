import type * as tf from '@tensorflow/tfjs'
import type { SurfacePicture } from '../plane-pictures.ts'
import { LIMITS } from '../protocol.ts'
import { describe } from './describe-value.ts'
import { GRID } from './field.ts'

type Axes = Pick<SurfacePicture, 'xName' | 'yName' | 'xRange' | 'yRange'>

/** The two parameters and their ranges. */
export function checkRanges(ranges: unknown): Axes {
  const entries = Object.entries((ranges ?? {}) as object)
  const [x, y, ...more] = entries
  if (!x || !y || more.length > 0) {
    throw new TypeError(
      'show.surface: ranges must name two parameters, as in { weight: [-1, 3], bias: [0, 2] }, ' +
        `got ${entries.length}`,
    )
  }
  return { xName: x[0], yName: y[0], xRange: checkRange(...x), yRange: checkRange(...y) }
}

function checkRange(name: string, range: unknown): [number, number] {
  const [from, to] = Array.isArray(range) && range.length === 2 ? (range as unknown[]) : []
  if (isNumber(from) && isNumber(to) && from < to) return [from, to]
  throw new TypeError(
    `show.surface: the range of ${name} must be two numbers, the smaller first, as in [-1, 3]`,
  )
}

/** A copy of each path. */
export function checkPaths(paths: unknown): SurfacePicture['paths'] {
  const entries = Object.entries((paths ?? {}) as object)
  if (entries.length > LIMITS.paths) {
    throw new RangeError(
      `show.surface: at most ${LIMITS.paths} paths can be shown, got ${entries.length}`,
    )
  }
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
        `got ${pairs.length === 0 ? describe(path) : `a list with ${describe(pairs[wrong])} in it`}`,
    )
  }
  if (pairs.length > LIMITS.steps) {
    throw new RangeError(
      `show.surface: a path has at most ${LIMITS.steps} points, "${name}" has ${pairs.length}; ` +
        'leave some out',
    )
  }
  return pairs as ArrayLike<number>[]
}

function isPair(value: unknown): boolean {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return false
  return value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'number'
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value)
}

/** What `loss` returned: one loss for each point of the grid. */
export function checkLosses(losses: unknown): tf.Tensor {
  const tensor = losses as tf.Tensor | undefined
  if (typeof tensor?.dataSync === 'function' && tensor.size === GRID * GRID) return tensor
  throw new TypeError(
    `show.surface: loss must return a tensor with one loss for each of ${GRID * GRID} points, ` +
      `it returned ${describe(losses)}`,
  )
}
