/**
 * Dates of events are as exact as their sources: "2015", "2015-04" or "2015-04-27". They are never
 * padded to a day, neither for sorting nor for showing.
 */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * Orders two dates of unlike precision. The coarser date comes first of those it contains: "2015"
 * before "2015-04" before "2015-04-27", because "some time in April" begins on the first of April.
 * Plain string order does just that, as a prefix comes before what it begins.
 */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The year of a date, as it stands: "2015". */
export function yearOf(date: string): string {
  return date.slice(0, 4)
}

/** A date in words, no more exact than it is: "2015", "April 2015", "27 April 2015". */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-')
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
  return words.filter(Boolean).join(' ')
}

/**
 * How far into its year a date lies, from 0 to 1: the middle of the time that it names. That is
 * exact enough for a drawing, where a year has some fifty pixels.
 */
export function fractionOfYear(date: string): number {
  const [, month, day] = date.split('-')
  if (month === undefined) return 0.5
  const days = day === undefined ? 15 : Number(day) - 0.5
  return (Number(month) - 1 + days / 31) / 12
}
