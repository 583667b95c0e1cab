import type { DataFile, DataTensor } from '../../sandbox/lab/data.ts'
import type { ReadingChoices, Question } from './notes.ts'

/** What a file may hold at most. */
export const MOST = { bytes: 10_000_000, columns: 100, values: 1_000_000, classes: 100 } as const

/** A row of the file, with its number from 1. */
export interface GridRow {
  number: number
  cells: string[]
}

/** A CSV file of the reader, read and checked. */
export interface OwnTable {
  /** The names of the columns, in order. */
  headers: string[]
  rows: number
  /** Row by row. */
  values: Float64Array
  /** The words of the last column where it holds words; their places are its values. */
  classes?: string[]
  /** What was done to the file, in sentences. */
  said: string[]
  /** What of it may spoil a training, in sentences. */
  warnings: string[]
  /** What the file leaves open, with the reading that was taken. */
  questions: Question[]
}

/** A file as it is kept, under the name that programs read it by, so that it can be read again. */
export interface OwnDataSet extends OwnTable {
  name: string
  file: string
  bytes: number
  text: string
  choices: ReadingChoices
}

/** What a program gets of a table: all columns but the last as x, the last as y; of one column x alone. */
function tensorsOf({ headers, rows, values }: OwnTable): DataFile['tensors'] {
  const width = headers.length
  if (width === 1) return { x: tensor(rows, 1, values) }
  const isLast = (index: number) => index % width === width - 1
  return {
    x: tensor(
      rows,
      width - 1,
      values.filter((_, index) => !isLast(index)),
    ),
    y: tensor(
      rows,
      1,
      values.filter((_, index) => isLast(index)),
    ),
  }
}

/** The text that answers `data(name)`, in the form of the files in content/data. */
export function dataText(set: OwnDataSet): string {
  const file: DataFile = {
    about: aboutOf(set),
    source: set.file,
    tensors: tensorsOf(set),
  }
  return JSON.stringify(file)
}

/** The columns, and how the file was read. */
function aboutOf({ headers, said, warnings, questions }: OwnTable): string {
  const taken = questions.map(({ ask, options, taken }) => `${ask} ${options[taken]}.`)
  return [`Columns: ${headers.join(', ')}.`, ...said, ...taken, ...warnings].join(' ')
}

function tensor(rows: number, columns: number, values: Float64Array): DataTensor {
  return { shape: [rows, columns], values: Array.from(values) }
}
