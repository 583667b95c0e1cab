import { BadFile, quote } from './bad-file.ts'
import { MOST } from './table.ts'

/** Where a cell is, counted from 1, and what its column is called. */
interface Place {
  row: number
  column: number
  header: string
}

/** Whether a cell holds a number as programs write it. */
export function isNumber(cell: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell.trim()) && Number.isFinite(Number(cell))
}

/**
 * The number in a cell.
 * @throws BadFile with the place of a cell that holds none
 */
export function readNumber(cell: string, at: Place): number {
  if (isNumber(cell)) return Number(cell)
  const text = cell.trim()
  if (text === '') throw emptyCell(at)
  const place = placeWords(at)
  if (isNumber(text.replace(',', '.'))) {
    throw new BadFile(`${place} holds ${quote(text)}. Write the number with a point, not a comma.`)
  }
  throw new BadFile(
    `${place} holds ${quote(text)}, which is not a number. Write numbers there, or delete the column. Only the last column may hold words, and then in every row.`,
  )
}

/**
 * The words of the last column in the order in which they first appear; undefined where it has a number.
 * @throws BadFile where there are too many to be classes
 */
export function lastColumnClasses(headers: string[], rows: string[][]): string[] | undefined {
  const cells = rows.map((row) => row.at(-1)?.trim() ?? '')
  const words = cells.filter((cell) => cell !== '')
  if (headers.length < 2 || words.length === 0) return undefined
  if (words.some((word) => /^[\d.,+-]/.test(word))) return undefined
  const header = headers.at(-1) ?? ''
  const gap = cells.indexOf('')
  if (gap >= 0) throw emptyCell({ row: gap + 2, column: headers.length, header })
  const classes = [...new Set(words)]
  if (classes.length <= MOST.classes) return classes
  throw new BadFile(
    `Column ${headers.length} (${quote(header)}) holds ${classes.length} different words, and at most ${MOST.classes} make classes. Delete the column, or put the one to be predicted last.`,
  )
}

function emptyCell(at: Place): BadFile {
  return new BadFile(`${placeWords(at)} is empty. Fill it in, or delete the row.`)
}

function placeWords({ row, column, header }: Place): string {
  return `Row ${row}, column ${column} (${quote(header)})`
}
