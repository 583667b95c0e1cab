import type { DataFile, DataTensor } from '../../sandbox/lab/data.ts'

/** What a file may hold at most. */
export const MOST = { bytes: 10_000_000, columns: 100, values: 1_000_000, classes: 100 } as const

/** A CSV file of the reader, read and checked. */
export interface OwnTable {
  /** The names of the columns, in order. */
  headers: string[]
  rows: number
  /** Row by row. */
  values: Float64Array
  /** The words of the last column where it holds words; their places are its values. */
  classes?: string[]
}

/** A table as it is kept, under the name that programs read it by. */
export interface OwnDataSet extends OwnTable {
  name: string
  file: string
  bytes: number
}

/** What a program gets of a table: all columns but the last as x, the last as y; of one column x alone. */
export function tensorsOf({ headers, rows, values }: OwnTable): DataFile['tensors'] {
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
    about: `Columns: ${set.headers.join(', ')}.`,
    source: set.file,
    tensors: tensorsOf(set),
  }
  return JSON.stringify(file)
}

function tensor(rows: number, columns: number, values: Float64Array): DataTensor {
  return { shape: [rows, columns], values: Array.from(values) }
}
