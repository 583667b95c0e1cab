import Papa from 'papaparse'
import { above } from './above.ts'
import { BadFile, counted, quote } from './bad-file.ts'
import { commonest, delimiterName, likelyDelimiter, openComma, spacesAsTabs } from './delimiter.ts'
import type { Notes } from './notes.ts'
import type { GridRow } from './table.ts'

/** Parts no text that is a table of one column. */
const NONE = ';'

/** The table in a file: all rows are of one width. */
export interface Grid {
  /** What parts the columns; undefined where there is one. */
  delimiter: string | undefined
  rows: GridRow[]
}

/**
 * Parts a text into rows and cells. What stands above the table is left out.
 * @throws BadFile where the rows make no table
 */
export function readGrid(text: string, notes: Notes): Grid {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (lines.trim() === '') {
    throw new BadFile('The file is empty. It needs rows of numbers, and names above them.')
  }
  const told = /^"?sep=([^"\n])"?[,;\t|]*\n/i.exec(lines)?.[1]
  const { table, delimiter } = told ? { table: lines, delimiter: told } : parted(lines, notes)
  const all = parse(table, delimiter ?? NONE).slice(told === undefined ? 0 : 1)
  const filled = withoutBlank(all, notes)
  const width = commonest(filled.map((row) => row.cells.length))
  for (const row of filled) cutEmptyEnd(row, width)
  const rows = above(filled, width, notes)
  checkWidths(rows, width, delimiter ?? NONE)
  return { rows, delimiter }
}

/** The lines and what parts them; spaces become tabs. */
function parted(lines: string, notes: Notes): { table: string; delimiter: string | undefined } {
  const open = openComma(lines)
  if (open !== undefined) {
    const options = { one: 'One number with a decimal comma', two: 'Two numbers' }
    const taken = notes.ask<keyof typeof options>(
      'comma',
      `What is ${quote(open)}?`,
      options,
      'one',
    )
    return { table: lines, delimiter: taken === 'one' ? undefined : ',' }
  }
  const delimiter = likelyDelimiter(lines)
  const spaced = delimiter === undefined ? spacesAsTabs(lines) : undefined
  return spaced === undefined ? { table: lines, delimiter } : { table: spaced, delimiter: '\t' }
}

function parse(text: string, delimiter: string): GridRow[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  const fault = errors.find(({ type }) => type === 'Quotes')
  if (fault) {
    throw new BadFile(
      `Row ${(fault.row ?? 0) + 1} has a quotation mark that does not belong to a pair. Close it, or double it inside a quoted text.`,
    )
  }
  return data.map((cells, index) => ({
    number: index + 1,
    cells: cells.map((cell) => cell.trim()),
  }))
}

/** Leaves out blank rows. In a file of one column a blank row between others is a value that is missing. */
function withoutBlank(rows: GridRow[], notes: Notes): GridRow[] {
  const isFilled = ({ cells }: GridRow) => cells.some((cell) => cell !== '')
  const inside = rows.slice(rows.findIndex(isFilled), rows.findLastIndex(isFilled) + 1)
  if (inside.every(({ cells }) => cells.length < 2)) return inside
  const filled = inside.filter(isFilled)
  const blank = inside.length - filled.length
  if (blank > 0) notes.say(`${counted(blank, 'blank row')} left out.`)
  return filled
}

/** Delimiters at the end of a row, with nothing between them, part nothing. */
function cutEmptyEnd({ cells }: GridRow, width: number): void {
  while (cells.length > width && cells.at(-1) === '') cells.pop()
}

function checkWidths(rows: GridRow[], width: number, delimiter: string): void {
  const wrong = rows.find(({ cells }) => cells.length !== width)
  if (!wrong) return
  const has = counted(wrong.cells.length, 'value')
  throw new BadFile(
    `Row ${wrong.number} has ${has} (${quote(wrong.cells.join(' '))}), and most rows have ${width}. Look for a ${delimiterName(delimiter)} too ${wrong.cells.length > width ? 'many' : 'few'} in row ${wrong.number}, or delete the row.`,
  )
}
