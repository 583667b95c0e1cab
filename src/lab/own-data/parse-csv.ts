import Papa from 'papaparse'
import { BadFile, count } from './bad-file.ts'
import { checkHeaders } from './headers.ts'
import { lastColumnClasses, readNumber } from './cells.ts'
import { MOST, type OwnTable } from './table.ts'

/**
 * Reads the text of a CSV file. Rows are counted as a spreadsheet does, so the
 * row of names is row 1.
 * @throws BadFile at the first fault
 */
export function parseCsv(text: string): OwnTable {
  if (text.trim() === '') {
    throw new BadFile(
      'The file is empty. It needs a row of column names and rows of numbers under it.',
    )
  }
  const delimiter = delimiterOf(text)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter })
  const fault = errors.find(({ type }) => type === 'Quotes')
  if (fault) {
    throw new BadFile(
      `Row ${(fault.row ?? 0) + 1} has a quotation mark that does not belong to a pair. Close it, or double it inside a quoted text.`,
    )
  }
  const [first = [], ...rows] = withoutEmptyEnd(data)
  const headers = checkHeaders(first)
  if (rows.length === 0) {
    throw new BadFile(
      'There are column names in row 1 and no rows under them. Add rows of numbers.',
    )
  }
  if (rows.length * headers.length > MOST.values) {
    throw new BadFile(
      `${count(rows.length)} rows of ${headers.length} columns are more than ${count(MOST.values)} values, the most that is kept. Keep fewer rows or columns.`,
    )
  }
  checkWidths(headers, rows, delimiter)
  const classes = lastColumnClasses(headers, rows)
  const values = new Float64Array(rows.length * headers.length)
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const isClass = classes && column === headers.length - 1
      values[index * headers.length + column] = isClass
        ? classes.indexOf(cell.trim())
        : readNumber(cell, { row: index + 2, column: column + 1, header: headers[column] ?? '' })
    })
  })
  return { headers, rows: rows.length, values, ...(classes && { classes }) }
}

/** What can part the columns, by its name. */
const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }
type Delimiter = keyof typeof DELIMITERS

/** The delimiter that stands most often in the row of names. */
function delimiterOf(text: string): Delimiter {
  const names = (/^.*$/m.exec(text.trimStart())?.[0] ?? '').replace(/"[^"]*"/g, '')
  const found = Object.keys(DELIMITERS) as Delimiter[]
  const times = (delimiter: Delimiter) => names.split(delimiter).length
  return found.reduce((most, delimiter) => (times(delimiter) > times(most) ? delimiter : most))
}

/** A file usually ends in a line break, which is no row. */
function withoutEmptyEnd(rows: string[][]): string[][] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  return rows.slice(0, last + 1)
}

function checkWidths(headers: string[], rows: string[][], delimiter: Delimiter): void {
  const index = rows.findIndex((row) => row.length !== headers.length)
  const row = rows[index]
  if (!row) return
  if (row.length === 1 && row[0]?.trim() === '') {
    throw new BadFile(`Row ${index + 2} is empty. Delete it.`)
  }
  throw new BadFile(
    `Row ${index + 2} has ${values(row.length)}, row 1 names ${headers.length} columns. Look for a ${DELIMITERS[delimiter]} too ${row.length > headers.length ? 'many' : 'few'} in row ${index + 2}.`,
  )
}

function values(number: number): string {
  return number === 1 ? '1 value' : `${number} values`
}
