import { counted, quote } from './bad-file.ts'
import { cellKind, numbersRows } from './cell-kinds.ts'
import type { Notes } from './notes.ts'
import type { GridRow } from './table.ts'

/** The rows without what stands above the table: a title, a date, a remark. */
export function above(rows: GridRow[], width: number, notes: Notes): GridRow[] {
  const start = startOf(rows, width)
  const left = rows.slice(0, start).filter(({ cells }) => cells.some(Boolean))
  if (left.length > 0) {
    const texts = left.map(({ cells }) => quote(cells.filter(Boolean).join(' ')))
    notes.say(`${counted(left.length, 'line')} above the table left out: ${texts.join(', ')}.`)
  }
  const table = rows.slice(start)
  const [first, second] = table
  if (!first || !second) return table
  if (first.cells[0]?.startsWith('#') && hasNumber(second)) {
    first.cells[0] = first.cells[0].replace(/^#+\s*/, '')
  }
  if (isWithoutNameOfLabels(table, width)) first.cells.unshift('')
  return table
}

function startOf(rows: GridRow[], width: number): number {
  if (width === 1) {
    const name = rows.findIndex((_, index) => hasNumber(rows[index + 1]))
    if (name > 1 && rows[name - 1]?.cells[0] === '' && rows[name]?.cells[0] !== '') return name
  }
  const names = rows.findIndex((row, index) => isNamesOver(row, rows[index + 1], width))
  const isAbove = (row: GridRow) => row.cells.filter(Boolean).length < width
  if (names > 0 && rows.slice(0, names).every((row) => isAbove(row) || isRemark(row))) return names
  const start = rows.findIndex(
    (row, index) =>
      !(width > 1 && row.cells.length === 1) && !(isRemark(row) && !hasNumber(rows[index + 1])),
  )
  return Math.max(start, 0)
}

function isRemark({ cells }: GridRow): boolean {
  return cells[0]?.startsWith('#') ?? false
}

function hasNumber(row: GridRow | undefined): boolean {
  return row?.cells.some((cell) => cellKind(cell) === 'number') ?? false
}

/** A full row of words, and a number in the row under it. */
function isNamesOver({ cells }: GridRow, under: GridRow | undefined, width: number): boolean {
  const full = width > 1 && cells.length === width && under?.cells.length === width
  return full && cells.slice(1).every((cell) => cellKind(cell) === 'word') && hasNumber(under)
}

/** Names for all columns but the first, which labels the rows, as R writes it. */
function isWithoutNameOfLabels([first, ...rest]: GridRow[], width: number): boolean {
  if (first?.cells.length !== width - 1 || rest.some(({ cells }) => cells.length !== width)) {
    return false
  }
  const labels = rest.map(({ cells }) => cells[0] ?? '')
  return (
    first.cells.every((cell) => cellKind(cell) === 'word') &&
    (numbersRows(labels) || labels.every((label) => cellKind(label) === 'word'))
  )
}
