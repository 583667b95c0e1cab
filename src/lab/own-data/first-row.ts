import { quote } from './bad-file.ts'
import { type CellKind, cellKind } from './cell-kinds.ts'
import type { Notes } from './notes.ts'
import type { GridRow } from './table.ts'

/** How many rows the first one is compared with. */
const SAMPLE = 200

const OPTIONS = { names: 'The names of the columns', data: 'A row of data, like the others' }
type FirstRow = keyof typeof OPTIONS

/** Whether the first row names the columns; asked where it is not certain. */
export function namesColumns([first, ...rest]: GridRow[], notes: Notes): boolean {
  const cells = first?.cells ?? []
  const isValue = (kind: CellKind) => kind === 'number' || kind === 'date'
  const kinds = cells.map(cellKind)
  if (rest.length === 0) return !kinds.some(isValue)
  const under = cells.map((_, column) =>
    rest.slice(0, SAMPLE).map(({ cells: row }) => row[column] ?? ''),
  )
  const holdsValues = under.map((column) => {
    const filled = column.map(cellKind).filter((kind) => kind !== 'missing')
    return filled.length > 0 && filled.filter(isValue).length * 2 >= filled.length
  })
  const overValues = kinds.filter((_, column) => holdsValues[column])
  const words = overValues.filter((kind) => kind === 'word').length
  const values = overValues.filter(isValue).length
  if (words > 0 && values === 0) return true
  const likely = (): FirstRow => {
    if (words > 0) return 'names'
    if (values > 0) return isCounted(cells) && !isCounted(rest[0]?.cells ?? []) ? 'names' : 'data'
    return cells.some((cell, column) => under[column]?.includes(cell)) ? 'data' : 'names'
  }
  const ask = `What is row ${first?.number ?? 1}, ${quote(cells.join(', '))}?`
  return notes.ask('first-row', ask, OPTIONS, likely()) === 'names'
}

/** Whether the numbers of a row count columns, from 0 on, or years. */
function isCounted(cells: string[]): boolean {
  const numbers = cells.filter((cell) => cellKind(cell) === 'number').map(Number)
  const [first = NaN] = numbers
  const isRun = numbers.every((value, index) => value === first + index)
  const areYears = first >= 1900 && first <= 2100 && numbers.length > 1
  const areColumns = first === 0 && numbers.length > (cells[0] === '' ? 1 : 2)
  return isRun && (areYears || areColumns)
}
