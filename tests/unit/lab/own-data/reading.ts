import type { ReadingChoices } from '../../../../src/lab/own-data/notes.ts'
import { readTable } from '../../../../src/lab/own-data/read-table.ts'

/** What a text is read as: the columns, row by row, and what is said, warned of and asked. */
export function reading(text: string, choices: ReadingChoices = {}) {
  const { headers, values, rows, said, warnings, questions, classes } = readTable(text, choices)
  const table = Array.from({ length: rows }, (_, row) =>
    Array.from(values.slice(row * headers.length, (row + 1) * headers.length)),
  )
  return { headers, table, said, warnings, questions, classes }
}

/** What a text leaves open, as `id: taken`. */
export function asked(text: string, choices: ReadingChoices = {}): string[] {
  return reading(text, choices).questions.map(({ id, taken }) => `${id}: ${taken}`)
}
