import type * as tf from '@tensorflow/tfjs'
import { type Call, checkSize, checkTexts } from './kind/call.ts'
import { describeValue } from './kind/describe-value.ts'
import { asMany, upTo } from './kind/lengths.ts'
import { floats, text, texts } from './kind/parts.ts'
import { floatsOf, holdTensor, shapeOf } from './kind/tensor.ts'
import { PICTURE_LIMITS } from './limits.ts'

/** How the rows and columns of a matrix are named. */
export interface MatrixNames {
  /** What a row and what a column stands for. */
  rows?: string
  columns?: string
  /** The name of each row and each column; 0, 1, 2, … where they are left out. */
  rowLabels?: string[]
  columnLabels?: string[]
}

declare module './kind/call.ts' {
  interface Show {
    /** Shows a matrix [rows, columns] as a table whose cells are the darker the larger they are. */
    matrix(name: string, values: tf.Tensor, names?: MatrixNames): Promise<void>
  }
}

const rowLabels = upTo(PICTURE_LIMITS.labels, 'rows')
const columnLabels = upTo(PICTURE_LIMITS.labels, 'columns')

/** A table of numbers. */
export const fields = {
  /** What a row and what a column stands for. */
  rows: text,
  columns: text,
  rowLabels: texts(rowLabels),
  columnLabels: texts(columnLabels),
  /** Row by row. */
  values: floats(asMany('rowLabels', 'columnLabels')),
}

/** What `show.matrix` does. */
export const call: Call<'matrix', typeof fields> = (tensorflow, matrix, names = {}) => {
  const { rows = 'row', columns = 'column' } = names
  const [height = 0, width = 0] = shapeOf(matrix)
  if (shapeOf(matrix).length !== 2 || height * width === 0) {
    throw new TypeError(
      `show.matrix: values must be a tensor of shape [rows, columns], got ${describeValue(matrix)}`,
    )
  }
  checkSize('show.matrix', { length: rowLabels }, height, 'slice the tensor')
  checkSize('show.matrix', { length: columnLabels }, width, 'slice the tensor')
  for (const name of [rows, columns]) checkName(name)
  const labels = {
    rowLabels: checkLabels('rowLabels', names.rowLabels, height),
    columnLabels: checkLabels('columnLabels', names.columnLabels, width),
  }
  const held = holdTensor(tensorflow, matrix)
  return {
    async sample() {
      return { rows, columns, ...labels, values: await floatsOf(held) }
    },
    release: () => held.dispose(),
  }
}

function checkName(name: unknown): void {
  if (typeof name === 'string' && name.trim() !== '') return
  throw new TypeError('show.matrix: rows and columns must be texts that say what they stand for')
}

function checkLabels(option: string, labels: unknown, count: number): string[] {
  if (labels === undefined) return Array.from({ length: count }, (_, index) => String(index))
  return checkTexts('show.matrix', option, labels, count)
}
