import { quote } from './bad-file.ts'
import type { NumberColumn } from './column.ts'
import { readColumns } from './columns.ts'
import { fitFloat32 } from './float32.ts'
import { readGrid } from './grid.ts'
import { withoutMissing } from './missing.ts'
import { nameColumns } from './name-columns.ts'
import { type ReadingChoices, Notes } from './notes.ts'
import type { OwnTable } from './table.ts'

/**
 * Reads the text of a CSV file. What is certain is done and said; what is not
 * is read in the likely way, or as chosen, and asked.
 * @throws BadFile at the first fault
 */
export function readTable(text: string, choices: ReadingChoices = {}): OwnTable {
  const notes = new Notes(choices)
  const { rows, delimiter } = readGrid(text, notes)
  const sheet = nameColumns(rows, notes)
  const read = withoutMissing(readColumns(sheet, delimiter, notes), sheet.rows, notes)
  const columns = fitFloat32(read, notes)
  const length = columns[0]?.values.length ?? 0
  sayNumbering(columns.length > 1 ? columns.slice(0, -1) : columns, notes)
  warnOfTooFew(columns, length, notes)
  const last = columns.at(-1)
  const classes = columns.length > 1 ? last?.words : undefined
  return {
    headers: columns.map(({ name }) => name),
    rows: length,
    values: byRows(columns, length),
    ...(classes && { classes }),
    said: notes.said,
    warnings: notes.warnings,
    questions: notes.questions,
  }
}

function byRows(columns: NumberColumn[], rows: number): Float64Array {
  const values = new Float64Array(rows * columns.length)
  columns.forEach((column, index) => {
    for (let row = 0; row < rows; row++) {
      values[row * columns.length + index] = column.values[row] ?? NaN
    }
  })
  return values
}

function sayNumbering(columns: NumberColumn[], notes: Notes): void {
  for (const { name, words } of columns) {
    if (!words) continue
    const numbers = words.map((word, index) => `${index} for ${word}`)
    notes.say(`Column ${quote(name)} holds ${numbers.join(', ')}.`)
  }
}

/** What a program can hardly learn from. */
function warnOfTooFew(columns: NumberColumn[], rows: number, notes: Notes): void {
  const last = columns.at(-1)
  if (rows === 1) {
    notes.warn('There is one row. A program has nothing to compare it with.')
  } else if (columns.length > 1 && last?.values.every((value) => value === last.values[0])) {
    const held = last.words ? quote(last.words[last.values[0] ?? 0] ?? '') : last.values[0]
    notes.warn(`y is ${held} in every row. There is nothing to tell apart.`)
  }
}
