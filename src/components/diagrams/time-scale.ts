import { fractionOfYear, yearOf } from '../timeline/dates.ts'

/** A span of time drawn from left to right, and the years at which it is marked. */
export interface TimeScale {
  /** Where a date lies, in percent of the width: the middle of the time that it names. */
  at: (date: string) => number
  /** Whether a date lies in the span. */
  has: (date: string) => boolean
  /** The first of January of every year in the span, and where it lies. */
  years: { year: string; at: number }[]
}

/** When a date begins, in years: "2015" and "2015-01" at 2015, "2015-07" half a year later. */
function begin(date: string): number {
  return Number(yearOf(date)) + (Number(date.slice(5, 7) || 1) - 1) / 12
}

/** When a year or month has passed, in years. */
function end(date: string): number {
  return begin(date) + (date.length === 4 ? 1 : 1 / 12)
}

/** The scale from the beginning of one year or month to the end of another. */
export function timeScale(from: string, to: string): TimeScale {
  const [first, last] = [begin(from), end(to)]
  if (!(first < last)) throw new Error(`the span from ${from} to ${to} is empty`)
  const percent = (years: number) => (100 * (years - first)) / (last - first)
  const middle = (date: string) => Number(yearOf(date)) + fractionOfYear(date)
  const wholeYears = Array.from(
    { length: Math.ceil(last) - Math.ceil(first) },
    (_, index) => Math.ceil(first) + index,
  )
  return {
    at: (date) => percent(middle(date)),
    has: (date) => middle(date) >= first && middle(date) < last,
    years: wholeYears.map((year) => ({ year: String(year), at: percent(year) })),
  }
}

/** One year in so many gets a label, so that at most eight stand side by side. */
export function isLabeled(index: number, count: number): boolean {
  return index % Math.ceil(count / 8) === 0
}
