import type { Curve } from './gap.ts'
import type { Counts } from './tolerance.ts'

/** How far from a whole number a share of a count may lie, in what is counted: rounding of floats stays far below. */
const SLACK = 0.01

/** By how many of what is counted two values differ; infinite where one is not a number. */
export function countDifference([a, b]: [number, number], { of }: Counts): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Infinity
  return Math.abs(Math.round(a * of) - Math.round(b * of))
}

/** The first x at which a curve is no share of the count; undefined where all its finite values are. */
export function notACountAt({ x, y }: Curve, { of }: Counts): number | undefined {
  const index = y.findIndex((value) => {
    const count = value * of
    return Number.isFinite(count) && Math.abs(count - Math.round(count)) > SLACK
  })
  return index < 0 ? undefined : x[index]
}

/** "one digit", "no digit", "3 digits". */
export function countWords(count: number, { unit }: Counts): string {
  if (count === 0) return `no ${unit}`
  return count === 1 ? `one ${unit}` : `${count} ${unit}s`
}
