import { BadFile, quote } from './bad-file.ts'
import { isNumber } from './cells.ts'
import { MOST } from './table.ts'

/**
 * The names in the first row.
 * @throws BadFile where it holds no names, or not one for each column
 */
export function checkHeaders(row: string[]): string[] {
  const headers = row.map((cell) => cell.trim())
  if (headers.every(isNumber)) {
    throw new BadFile(
      'Row 1 holds numbers, and it should name the columns. Put a row of names above it.',
    )
  }
  if (headers.length > MOST.columns) {
    throw new BadFile(
      `Row 1 names ${headers.length} columns, and at most ${MOST.columns} are kept. Delete the columns that the program does not need.`,
    )
  }
  const nameless = headers.indexOf('')
  if (nameless >= 0) {
    throw new BadFile(
      `Row 1, column ${nameless + 1} has no name. Write one, or delete the column if it is empty.`,
    )
  }
  const second = headers.findIndex((header, index) => headers.indexOf(header) < index)
  const name = headers[second]
  if (name !== undefined) {
    throw new BadFile(
      `Row 1 names two columns ${quote(name)}: column ${headers.indexOf(name) + 1} and column ${second + 1}. Rename one.`,
    )
  }
  return headers
}
