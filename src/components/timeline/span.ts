import { fractionOfYear, MONTHS, yearOf } from './dates.ts'

/** A span of time from the beginning of one month to the end of another: "2015-03". */
export interface MonthSpan {
  from: string
  to: string
}

/** What a strip without the empty years shows of a span: months from its left end. */
export interface Extent {
  start: number
  months: number
}

/** The months of a span of years or months: "2008" to "2015" is "2008-01" to "2015-12". */
export function toMonths({ from, to }: MonthSpan): MonthSpan {
  return {
    from: from.length === 4 ? `${from}-01` : from,
    to: to.length === 4 ? `${to}-12` : to,
  }
}

/** A span from the words of an address. What is no month, or ends before it begins, is no span. */
export function parseSpan(
  from: string | null,
  to: string | null,
  whole: MonthSpan,
): MonthSpan | undefined {
  if (from === null && to === null) return undefined
  const span = { from: from ?? whole.from, to: to ?? whole.to }
  const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
  return isMonth(span.from) && isMonth(span.to) && span.from <= span.to ? span : undefined
}

/** Whether a date lies in a span, by the middle of the time that it names, where its tick stands. */
export function includes({ from, to }: MonthSpan, date: string): boolean {
  const month = String(Math.floor(12 * fractionOfYear(date)) + 1).padStart(2, '0')
  const middle = `${yearOf(date)}-${month}`
  return middle >= from && middle <= to
}

/** Where a span lies on a strip that has a column for each of these years and none for others. */
export function extentOf({ from, to }: MonthSpan, years: readonly string[]): Extent {
  const monthsBefore = (month: string, passed: number) => {
    const column = years.findIndex((year) => year >= yearOf(month))
    if (column < 0) return 12 * years.length
    return 12 * column + (years[column] === yearOf(month) ? Number(month.slice(5)) - 1 + passed : 0)
  }
  const start = monthsBefore(from, 0)
  return { start, months: monthsBefore(to, 1) - start }
}

/**
 * The marks under an extent, at most twelve or one a year: their places in percent and words. The
 * very end has no room for one.
 */
export function marks({ start, months }: Extent, years: readonly string[]) {
  const step = [1, 3, 6].find((each) => months / each <= 12) ?? 12
  return Array.from({ length: months }, (_, index) => start + index)
    .filter((month) => month % step === 0)
    .map((month) => ({
      at: (100 * (month - start)) / months,
      text: (month % 12 === 0 ? years[month / 12] : MONTHS[month % 12]?.slice(0, 3)) ?? '',
    }))
    .filter(({ at }) => at <= 95)
}
