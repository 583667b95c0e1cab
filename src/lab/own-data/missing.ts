import { BadFile, counted, quote } from './bad-file.ts'
import type { NumberColumn } from './column.ts'
import type { Notes } from './notes.ts'

const OPTIONS = { rows: 'Left out', mean: 'Filled in with the mean of the column' }

/**
 * The columns with a value in each row. Columns without any are left out.
 * @throws BadFile where no column or no row is left
 */
export function withoutMissing(
  columns: NumberColumn[],
  rows: number[],
  notes: Notes,
): NumberColumn[] {
  const filled = columns.filter(({ values }) => values.some((value) => !Number.isNaN(value)))
  for (const { name } of columns.filter((column) => !filled.includes(column))) {
    notes.say(`Column ${quote(name)} has no value in any row. It is left out.`)
  }
  if (filled.length === 0) {
    throw new BadFile('No column holds numbers. Programs train on numbers: add a column of them.')
  }
  const isWhole = (_: unknown, row: number) =>
    filled.every(({ values }) => !Number.isNaN(values[row]))
  const first = rows.findIndex((_, row) => !isWhole(_, row))
  if (first < 0) return filled
  const without = rows.length - rows.filter(isWhole).length
  const column = filled.find(({ values }) => Number.isNaN(values[first]))
  const ask = `${counted(without, 'row')} without a value somewhere, first row ${rows[first]} in column ${quote(column?.name ?? '')}. What becomes of such rows?`
  const done = notes.ask<keyof typeof OPTIONS>('missing', ask, OPTIONS, 'rows')
  // Words have no mean.
  const whole =
    done === 'mean' ? filled.map((each) => (each.words ? each : withMean(each))) : filled
  const kept = rows.map((_, row) => whole.every(({ values }) => !Number.isNaN(values[row])))
  if (!kept.includes(true)) {
    throw new BadFile(
      `No row has a value in each column; row ${rows[first]} has none in ${quote(column?.name ?? '')}. Fill in the cells, or delete the columns that have gaps.`,
    )
  }
  return whole.map((each) => ({ ...each, values: each.values.filter((_, row) => kept[row]) }))
}

function withMean(column: NumberColumn): NumberColumn {
  const known = column.values.filter((value) => !Number.isNaN(value))
  const mean = known.reduce((sum, value) => sum + value / known.length, 0)
  return { ...column, values: column.values.map((value) => (Number.isNaN(value) ? mean : value)) }
}
