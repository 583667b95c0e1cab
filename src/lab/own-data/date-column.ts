import { BadFile, cellPlaceWords, quote } from './bad-file.ts'
import { isMissing } from './cell-kinds.ts'
import { type DateOrder, dateParts, daysOf, ordersOf } from './dates.ts'
import type { Column } from './column.ts'
import type { Notes } from './notes.ts'

const ORDERS: DateOrder[] = ['day', 'month']

/**
 * Reads the dates of these columns as days since 1970; throws BadFile where a cell holds none.
 * Whether the day or the month comes first is asked where no date tells.
 */
export function dateReader(columns: Column[], notes: Notes) {
  const order = orderOf(
    columns.flatMap(({ cells }) => cells),
    notes,
  )
  for (const { name } of columns) {
    notes.say(`The dates of ${quote(name)} become days since the earliest one.`)
  }
  return (cell: string, { row, ...column }: { row: number; position: number; name: string }) => {
    const parts = dateParts(cell)
    const days = parts && daysOf(parts, order)
    if (days !== undefined) return days
    throw new BadFile(
      `${cellPlaceWords(row, column)} holds ${quote(cell)}, which is no date like the others. Write it as they are, year, month and day.`,
    )
  }
}

/** Counts from the earliest date. */
export function sinceEarliest(days: Float64Array): Float64Array {
  const earliest = days.reduce((least, day) => (day < least ? day : least), Infinity)
  return days.map((day) => day - earliest)
}

function orderOf(cells: string[], notes: Notes): DateOrder {
  let open: string | undefined
  for (const cell of cells) {
    const parts = isMissing(cell) ? undefined : dateParts(cell)
    if (!parts || parts.yearFirst) continue
    const [one, other] = ordersOf(parts)
    if (one !== undefined && other === undefined) return one
    if (parts.first !== parts.second) open ??= cell
  }
  if (open === undefined) return 'month'
  const parts = dateParts(open)
  const options = Object.fromEntries(
    ORDERS.map((order) => [order, parts ? inWords(daysOf(parts, order) ?? 0) : '']),
  )
  return notes.ask<DateOrder>('date', `Which day is ${quote(open)}?`, options, 'month')
}

function inWords(days: number): string {
  return new Date(days * 86_400_000).toLocaleDateString('en-US', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
