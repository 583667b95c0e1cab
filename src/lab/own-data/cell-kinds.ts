import { dateParts } from './dates.ts'
import { isNumberText } from './number-text.ts'

/** What a cell holds, as far as it tells by itself. */
export type CellKind = 'number' | 'date' | 'word' | 'missing'

const MISSING = new Set(['', 'na', 'n/a', '#n/a', 'null', 'nan', '-', '–', '—', '?', '.', '..'])

/** Whether a cell is a usual way to say that there is no value. */
export function isMissing(cell: string): boolean {
  return cell === '' || (cell.length < 5 && MISSING.has(cell.toLowerCase()))
}

export function cellKind(cell: string): CellKind {
  if (isMissing(cell)) return 'missing'
  if (isNumberText(cell)) return 'number'
  return dateParts(cell) ? 'date' : 'word'
}

/** Whether cells number the rows: 0, 1, 2 … or 1, 2, 3 … */
export function numbersRows(cells: string[]): boolean {
  const first = cells[0] === '0' ? 0 : 1
  return cells.length > 0 && cells.every((cell, index) => cell === String(first + index))
}
