import { cellKind, isMissing } from './cell-kinds.ts'
import type { NumberColumn, CsvColumns } from './column.ts'
import { dateReader, sinceEarliest } from './date-column.ts'
import { decimalOf, numberReader } from './number-column.ts'
import type { Notes } from './notes.ts'
import { isNumbering, readWords, type WordsUse } from './words.ts'

/** What the cells of a column are read as. */
type ColumnKind = 'numbers' | 'dates' | 'words'

/**
 * Reads all columns as numbers. A column of words becomes classes, is numbered or is left out.
 * The last one is what is to be predicted.
 * @throws BadFile at the first cell that cannot be read
 */
export function readColumns(
  { columns, rows }: CsvColumns,
  delimiter: string | undefined,
  notes: Notes,
) {
  const last = columns.length - 1
  const kinds = columns.map(({ cells }, index) =>
    kindOf(cells, index === last && columns.length > 1),
  )
  const ofKind = (kind: ColumnKind) => columns.filter((_, index) => kinds[index] === kind)
  const numbers = ofKind('numbers')
  const number = numberReader(
    numbers,
    decimalOf({ columns: numbers, rows }, delimiter, notes),
    notes,
  )
  const date = dateReader(ofKind('dates'), notes)
  const read: NumberColumn[] = []
  let predicted: NumberColumn | undefined
  columns.forEach((column, index) => {
    const { name, position, cells } = column
    if (kinds[index] === 'words') {
      const { use, ...words } = readWords(column, index === last, notes)
      const target: Record<WordsUse, () => void> = {
        out: () => undefined,
        numbers: () => void read.push(words),
        predicted: () => void (predicted = words),
      }
      target[use]()
      return
    }
    if (index < last && isNumbering(column, columns.length, notes)) return
    const reader = kinds[index] === 'dates' ? date : number
    const values = Float64Array.from(cells, (cell, row) =>
      isMissing(cell)
        ? NaN
        : reader(cell, { name, position, row: rows[row] ?? 0, isFirst: row === 0 }),
    )
    read.push({ name, position, values: kinds[index] === 'dates' ? sinceEarliest(values) : values })
  })
  if (predicted) read.push(predicted)
  return read
}

function kindOf(cells: string[], isLast: boolean): ColumnKind {
  const kinds = cells.map(cellKind).filter((kind) => kind !== 'missing')
  const share = (kind: string) => kinds.filter((each) => each === kind).length / kinds.length
  if (share('date') > 0.5) return 'dates'
  // One number among words is a slip where classes stand, and a label elsewhere.
  return share('number') === 0 || (!isLast && share('number') < 0.5) ? 'words' : 'numbers'
}
