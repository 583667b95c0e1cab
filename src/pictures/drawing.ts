import type * as tf from '@tensorflow/tfjs'
import { checkSize, checkTexts } from './kind/call.ts'
import { describeValue } from './kind/describe-value.ts'
import { asMany, upTo } from './kind/lengths.ts'
import { isNumbers, type Numbers } from './kind/numbers.ts'
import { count, floats, texts } from './kind/parts.ts'
import { shapeOf } from './kind/tensor.ts'
import { PICTURE_LIMITS } from './limits.ts'

/** What says something of a drawing: a number for each label. */
export type Answer = (image: tf.Tensor) => Numbers | number[] | Promise<Numbers | number[]>

/** The functions of `ask`. */
export interface Ask {
  /**
   * Asks the reader to draw. `samples` are drawings [n, rows, columns] or [n, rows, columns, 1] from 0 for
   * paper to 1 for ink, of at most 32 x 32. `answer` gets one such drawing as a tensor in which n is 1, and
   * gives a number for each label, which are shown as bars. The first sample is answered at once. When the
   * program has ended, it answers whatever the reader draws or chooses.
   */
  drawing(name: string, samples: tf.Tensor, labels: string[], answer: Answer): Promise<void>
}

const labels = upTo(PICTURE_LIMITS.labels, 'bars')

/** A drawing with what a program says of it, and the samples that the reader can choose from. */
export const fields = {
  rows: count(upTo(PICTURE_LIMITS.drawing, 'rows of a drawing')),
  columns: count(upTo(PICTURE_LIMITS.drawing, 'columns of a drawing')),
  count: count(upTo(PICTURE_LIMITS.samples, 'samples')),
  /** Sample by sample, each row by row from the top down, from 0 for paper to 1 for ink. */
  samples: floats(asMany('count', 'rows', 'columns'), { decimals: 4 }),
  /** What is answered: the first sample, until the reader draws. */
  pixels: floats(asMany('rows', 'columns'), { decimals: 4 }),
  labels: texts(labels),
  /** The answer, a number for each label. */
  values: floats(asMany('labels'), { digits: 5 }),
}

/** What a program asked, once it is checked. */
export interface DrawingRequest {
  rows: number
  columns: number
  count: number
  /** Of the tensor that the answer gets. */
  shape: number[]
  labels: string[]
  answer: Answer
}

/** Checks what follows the name in `ask.drawing`, at once and so on the program's line. */
export function checkDrawing(samples: unknown, names: unknown, answer: unknown): DrawingRequest {
  const shape = shapeOf(samples)
  const [count = 0, rows = 0, columns = 0, channels = 1] = shape
  if (![3, 4].includes(shape.length) || channels !== 1) {
    throw new TypeError(
      'ask.drawing: samples must be a tensor of shape [n, rows, columns] or [n, rows, columns, 1], ' +
        `got ${describeValue(samples)}`,
    )
  }
  checkSize('ask.drawing', fields.rows, rows, 'ask for a smaller one')
  checkSize('ask.drawing', fields.columns, columns, 'ask for a smaller one')
  checkSize('ask.drawing', fields.count, count, 'slice the tensor')
  const copied = checkTexts('ask.drawing', 'labels', names)
  checkSize('ask.drawing', { length: labels }, copied.length, 'leave some out')
  if (typeof answer !== 'function') {
    throw new TypeError(`ask.drawing: the answer must be a function, got ${describeValue(answer)}`)
  }
  const asked = { rows, columns, count, shape: [1, ...shape.slice(1)], labels: copied }
  return { ...asked, answer: answer as Answer }
}

/** Throws where a sample is darker than ink or lighter than paper. */
export function checkInk(samples: Float32Array): void {
  const wrong = samples.find((value) => !(value >= 0 && value <= 1))
  if (wrong === undefined) return
  throw new RangeError(
    `ask.drawing: samples must hold numbers from 0 for paper to 1 for ink, got ${wrong}`,
  )
}

/** Throws where an answer is not one number for each label. */
export function checkAnswer(said: unknown, count: number): asserts said is Numbers {
  if (isNumbers(said, count)) return
  throw new TypeError(
    'ask.drawing: the answer must give a tensor or a list with one number for each of the ' +
      `${count} labels, got ${describeValue(said)}`,
  )
}
