import type * as tf from '@tensorflow/tfjs'
import { LIMITS, type MatrixPicture } from '../protocol.ts'
import type { PictureCall } from './pictures.ts'
import { holdTensor } from './hold-tensor.ts'

/** How the rows and columns of a matrix are named. */
export interface MatrixNames {
  /** What a row and what a column stands for. */
  rows?: string
  columns?: string
  /** The name of each row and each column; 0, 1, 2, … where they are left out. */
  rowLabels?: string[]
  columnLabels?: string[]
}

/** What `show.matrix` was called with, checked; the tensor is held, so that the program may dispose its own. */
export function matrixCall(
  tensorflow: typeof tf,
  matrix: tf.Tensor,
  { rows = 'row', columns = 'column', rowLabels, columnLabels }: MatrixNames = {},
): PictureCall {
  const [height, width] = checkShape(matrix)
  for (const name of [rows, columns]) checkText(name)
  const labels = {
    rowLabels: checkLabels('rowLabels', rowLabels, height),
    columnLabels: checkLabels('columnLabels', columnLabels, width),
  }
  const held = holdTensor(tensorflow, matrix)
  return {
    async sample(): Promise<MatrixPicture> {
      return {
        kind: 'matrix',
        rows,
        columns,
        ...labels,
        values: Float32Array.from(await held.data()),
      }
    },
    release: () => held.dispose(),
  }
}

function checkShape(matrix: tf.Tensor | undefined): [number, number] {
  const shape = matrix?.shape
  const [height = 0, width = 0] = shape ?? []
  if (shape?.length !== 2 || height * width === 0) {
    const got = shape ? `, got shape [${shape.join(', ')}]` : ''
    throw new TypeError(`show.matrix: values must be a tensor of shape [rows, columns]${got}`)
  }
  if (Math.max(height, width) > LIMITS.matrix) {
    throw new RangeError(
      `show.matrix: at most ${LIMITS.matrix} rows and columns can be shown, got ${height} x ${width}`,
    )
  }
  return [height, width]
}

function checkText(name: unknown): void {
  if (typeof name === 'string' && name.trim() !== '') return
  throw new TypeError('show.matrix: rows and columns must be texts that say what they stand for')
}

function checkLabels(option: string, labels: unknown, count: number): string[] {
  if (labels === undefined) return Array.from({ length: count }, (_, index) => String(index))
  const texts = Array.isArray(labels) && labels.every((item) => typeof item === 'string')
  if (texts && labels.length === count) return [...(labels as string[])]
  throw new TypeError(`show.matrix: ${option} must be a list of ${count} texts`)
}
