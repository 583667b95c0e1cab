/** A column of the file, as text. */
export interface Column {
  name: string
  /** Its place in the file, from 1. */
  position: number
  cells: string[]
}

/** The columns of a file, and the number of each of their rows in the file. */
export interface CsvColumns {
  columns: Column[]
  rows: number[]
}

/** A column as numbers; NaN where a row has no value. */
export interface NumberColumn {
  name: string
  position: number
  values: Float64Array
  /** The words that the numbers stand for. */
  words?: string[]
}
