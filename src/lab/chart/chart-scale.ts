import { linearAxis, logAxis } from './axis.ts'
import type { NamedCurve } from './curves.ts'
import { thin } from './thin.ts'

/** The inner drawing's units: stretched to whatever size the panel has. */
export const UNITS = 1000
/** Values that span more than this factor are drawn on a logarithmic axis. */
const LOG_FROM = 1000

export interface Tick {
  /** From 0 at the left or bottom to 1. */
  at: number
  text: string
}

export interface ChartScale {
  log: boolean
  /** The corner on the right where a legend hides no curve: curves mostly fall, so usually the top. */
  freeCorner: 'top' | 'bottom'
  xTicks: Tick[]
  yTicks: Tick[]
  /** The path of a curve in UNITS; breaks where a value cannot be drawn. */
  path(curve: Pick<NamedCurve, 'x' | 'y'>): string
  /** Where the last drawable point lies, as shares of width and height from the lower left. */
  end(curve: Pick<NamedCurve, 'x' | 'y'>): { x: number; y: number } | null
}

/** Fits axes to all curves together. */
export function chartScale(curves: Pick<NamedCurve, 'x' | 'y'>[]): ChartScale {
  const [left, right] = extent(curves.flatMap((curve) => [...curve.x])) ?? [0, 1]
  const [low, high] = extent(curves.flatMap((curve) => [...curve.y])) ?? [0, 1]
  const log = low > 0 && high / low > LOG_FROM
  const x = linearAxis([left, right > left ? right : left + 1], false)
  const y = log ? logAxis([low, high]) : linearAxis(withRoom(low, high), true)
  const drawable = ([at, value]: Point) =>
    Number.isFinite(at) && Number.isFinite(value) && (!log || value > 0)
  const heights = curves.flatMap((curve) =>
    pointsOf(curve).flatMap((point) =>
      drawable(point) && x.place(point[0]) > 0.5 ? y.place(point[1]) : [],
    ),
  )
  const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length
  // An epoch is a whole number, a threshold is not.
  const isWhole = curves.every((curve) => curve.x.every(Number.isInteger))
  const tick = (axis: typeof x) => (at: number) => ({ at: axis.place(at), text: axis.text(at) })
  return {
    log,
    freeCorner: mean > 0.5 ? 'bottom' : 'top',
    xTicks: isWhole
      ? x.ticks.filter(Number.isInteger).map((at) => ({ at: x.place(at), text: String(at) }))
      : x.ticks.map(tick(x)),
    yTicks: y.ticks.map(tick(y)),
    path(curve) {
      const place = ([at, value]: Point) =>
        `${digits(x.place(at) * UNITS)},${digits((1 - y.place(value)) * UNITS)}`
      return pathThrough(thin(curve.x, curve.y, UNITS), drawable, place)
    },
    end(curve) {
      const last = pointsOf(curve).findLast(drawable)
      return last ? { x: x.place(last[0]), y: y.place(last[1]) } : null
    },
  }
}

type Point = readonly [number, number]

function pointsOf({ x, y }: Pick<NamedCurve, 'x' | 'y'>): Point[] {
  return y.map((value, i) => [x[i] ?? NaN, value])
}

/**
 * A path of straight lines through the points that can be drawn, broken where one cannot. By hand: the page would
 * load all curves of d3-shape for this one.
 */
function pathThrough(
  points: readonly Point[],
  drawable: (point: Point) => boolean,
  place: (point: Point) => string,
): string {
  return points
    .map((point, i) => {
      if (!drawable(point)) return ''
      const before = points[i - 1]
      const after = points[i + 1]
      const goesOn = before !== undefined && drawable(before)
      // A point between two that cannot be drawn is a dot.
      const isAlone = !goesOn && !(after !== undefined && drawable(after))
      return `${goesOn ? 'L' : 'M'}${place(point)}${isAlone ? 'Z' : ''}`
    })
    .join('')
}

function digits(value: number): string {
  return String(Number(value.toFixed(1)))
}

/** From zero where nothing lies below it; never without extent. */
function withRoom(low: number, high: number): [number, number] {
  if (low >= 0) return [0, high || 1]
  return low < high ? [low, high] : [low - 1, high + 1]
}

/** The ends of the values that are finite; null where none is. */
function extent(values: number[]): [number, number] | null {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  return low <= high ? [low, high] : null
}
