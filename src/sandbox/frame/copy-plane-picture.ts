import { copyFloats, copyNames, copyRange, isCount } from './copy-parts.ts'
import type { ScatterPicture, SurfacePicture, WeightsPicture } from '../plane-pictures.ts'
import { LIMITS } from '../protocol.ts'

/** Copies a scatter field by field; undefined where any of it is not what the protocol says. */
export function copyScatter(from: Partial<ScatterPicture>): ScatterPicture | undefined {
  const names = copyNames(from.xName, from.yName)
  const points = copyPoints(from, LIMITS.points)
  const predicted = copyFloats(from.predicted, LIMITS.points)
  const { classes } = from
  if (!names || !points || !predicted || !(classes instanceof Uint8Array)) return undefined
  const count = points.x.length
  if (![classes, predicted].every(({ length }) => length === 0 || length === count))
    return undefined
  if (classes.some((value) => value >= LIMITS.classes)) return undefined
  return { kind: 'scatter', ...names, ...points, classes: Uint8Array.from(classes), predicted }
}

/** Copies a surface field by field; undefined where any of it is not what the protocol says. */
export function copySurface(from: Partial<SurfacePicture>): SurfacePicture | undefined {
  const { columns, rows } = from
  const names = copyNames(from.xName, from.yName)
  const xRange = copyRange(from.xRange)
  const yRange = copyRange(from.yRange)
  const values = copyFloats(from.values, LIMITS.cells)
  if (!names || !xRange || !yRange || !isRising(xRange) || !isRising(yRange)) return undefined
  if (!isCount(columns) || !isCount(rows) || values?.length !== columns * rows) return undefined
  const paths = copyPaths(from.paths)
  return paths && { kind: 'surface', columns, rows, ...names, xRange, yRange, values, paths }
}

/** Copies weights field by field; undefined where any of it is not what the protocol says. */
export function copyWeights(from: Partial<WeightsPicture>): WeightsPicture | undefined {
  const { columns, rows } = from
  const values = copyFloats(from.values, LIMITS.cells)
  if (!isCount(columns) || !isCount(rows) || values?.length !== columns * rows) return undefined
  if (Math.max(columns, rows) > LIMITS.weights) return undefined
  return { kind: 'weights', rows, columns, values }
}

function copyPaths(value: unknown): SurfacePicture['paths'] | undefined {
  if (!Array.isArray(value) || value.length > LIMITS.paths) return undefined
  const paths = Array.from(value as unknown[]).map((path) => {
    const { name, x, y } = (path ?? {}) as Record<string, unknown>
    const points = copyPoints({ x, y }, LIMITS.steps)
    return typeof name === 'string' && points && { name: name.slice(0, LIMITS.name), ...points }
  })
  return paths.every((path) => typeof path === 'object') ? paths : undefined
}

function copyPoints(from: { x?: unknown; y?: unknown }, most: number) {
  const x = copyFloats(from.x, most)
  const y = copyFloats(from.y, most)
  return x && y && x.length > 0 && x.length === y.length ? { x, y } : undefined
}

function isRising([from, to]: [number, number]): boolean {
  return from < to
}
