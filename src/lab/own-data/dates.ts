/** Which of two numbers comes first in a date that ends in the year. */
export type DateOrder = 'day' | 'month'

/** A date as written: its two or three numbers and the milliseconds of its time of day. */
export interface DateParts {
  year: number
  /** Month and day where the year comes first; else as they stand. */
  first: number
  second: number
  yearFirst: boolean
  /** With points between the numbers the day comes first. */
  pointed: boolean
  time: number
}

const TIME = '(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}(?:\\.\\d+)?))?)?(Z|[+-]\\d{2}:?\\d{2})?'
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`)
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${TIME}$`)
const MINUTE = 60_000

/** Takes a date apart; undefined where the cell is none. */
export function dateParts(cell: string): DateParts | undefined {
  if (!/^\d{1,4}[-/.]\d/.test(cell)) return undefined
  const early = YEAR_FIRST.exec(cell)
  const found = early ?? YEAR_LAST.exec(cell)
  if (!found) return undefined
  const [, a, sign, b, c, hours = '0', minutes = '0', seconds = '0', zone = ''] = found
  const [year, first, second] = early ? [a, b, c] : [c, a, b]
  const time = Number(hours) * 60 * MINUTE + Number(minutes) * MINUTE + Number(seconds) * 1000
  return {
    year: Number(year),
    first: Number(first),
    second: Number(second),
    yearFirst: early !== null,
    pointed: sign === '.',
    time: time - zoneOffset(zone),
  }
}

/** The orders in which a date is one of the calendar. */
export function ordersOf(parts: DateParts): DateOrder[] {
  if (parts.yearFirst) return daysOf(parts, 'month') === undefined ? [] : ['month', 'day']
  const orders = parts.pointed ? (['day'] as const) : (['day', 'month'] as const)
  return orders.filter((order) => daysOf(parts, order) !== undefined)
}

/** A date in days since 1970; undefined where the calendar has none such. */
export function daysOf(parts: DateParts, order: DateOrder): number | undefined {
  const dayFirst = !parts.yearFirst && order === 'day'
  const [month, day] = dayFirst ? [parts.second, parts.first] : [parts.first, parts.second]
  const date = new Date(Date.UTC(parts.year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return (date.getTime() + parts.time) / (24 * 60 * MINUTE)
}

function zoneOffset(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE
}
