import { linearAxis } from '../chart/axis.ts'
import type { Tick } from '../chart/chart-scale.ts'

/** The side of the square that a plane is drawn in. */
export const PLANE = 200

/** How far beyond the square a place may lie: enough that lines leave it in their true direction. */
const FAR = 20 * PLANE

/** A square part of the plane. */
export interface Plane {
  xTicks: Tick[]
  yTicks: Tick[]
  /** A place in the units of the drawing, y down; NaN where it is no place. */
  at(x: number, y: number): [number, number]
}

/** The part of the plane between these ends. */
export function plane(xRange: readonly number[], yRange: readonly number[]): Plane {
  const x = axisOf(xRange)
  const y = axisOf(yRange)
  return {
    xTicks: ticksOf(x),
    yTicks: ticksOf(y),
    at: (left, up) => [place(x.place(left)), PLANE - place(y.place(up))],
  }
}

/** The extent of the values that are finite, with a margin around it; 0 to 1 where there are none. */
export function rangeAround(values: ArrayLike<number>, margin: number): [number, number] {
  const [low, high] = boundsOf(values) ?? [0, 1]
  const room = margin * (high - low || 1)
  return [low - room, high + room]
}

/** The least and the largest of the values that are finite; null where there are none. */
export function boundsOf(values: ArrayLike<number>): [number, number] | null {
  let low = Infinity
  let high = -Infinity
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN
    if (!Number.isFinite(value)) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  return low <= high ? [low, high] : null
}

/** A line through places in turn; it breaks where one is no place. */
export function linePath(places: readonly (readonly [number, number])[]): string {
  let path = ''
  let drawing = false
  for (const [x, y] of places) {
    const drawable = Number.isFinite(x + y)
    if (drawable) path += `${drawing ? 'L' : 'M'}${round(x)} ${round(y)}`
    drawing = drawable
  }
  return path
}

/** A coordinate with one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

function axisOf([from = 0, to = 1]: readonly number[]) {
  return linearAxis([from, to > from ? to : from + 1], false)
}

function ticksOf(axis: ReturnType<typeof linearAxis>): Tick[] {
  return axis.ticks.map((value) => ({ at: axis.place(value), text: axis.text(value) }))
}

function place(share: number): number {
  return Math.min(FAR, Math.max(-FAR, share * PLANE))
}
