import type { Stack } from '../../content/stack.ts'

type Area = Stack['parts'][number]['area']

/** Where the parts lie: a row of names a line, as in CSS, and the share of the width that each column takes. */
interface Template {
  rows: readonly string[]
  columns: readonly number[]
  width: number
}

/** A part in the drawing: its box in units of the view box, and its text in lines that fit. */
export interface PlacedPart {
  part: Stack['parts'][number]
  x: number
  y: number
  width: number
  height: number
  name: string[]
  says: string[]
}

/** One drawing of the stack. */
export interface StackDrawing {
  width: number
  height: number
  parts: PlacedPart[]
}

const WIDE: Template = {
  width: 672,
  columns: [1.5, 1.05, 0.85, 1, 1, 0.85],
  rows: [
    'program program program program program program',
    'core models models models models models',
    'core layers layers layers layers layers',
    'core ops ops ops ops ops',
    'core adapter-tensorflow adapter-jax adapter-torch adapter-openvino adapter-numpy',
    'engine-tensorflow engine-tensorflow engine-jax engine-torch engine-openvino engine-numpy',
    'machine machine machine machine machine machine',
  ],
}

/** On a phone the engines lie under each other; TensorFlow's own API still rests on TensorFlow. */
const NARROW: Template = {
  width: 340,
  columns: [1, 1],
  rows: [
    'program program',
    'models core',
    'layers core',
    'ops core',
    'adapter-tensorflow engine-tensorflow',
    'adapter-jax engine-jax',
    'adapter-torch engine-torch',
    'adapter-openvino engine-openvino',
    'adapter-numpy engine-numpy',
    'machine machine',
  ],
}

const GAP = 5
export const PADDING = 8
export const LINE = 17
/**
 * Units that a character takes on the average: in the name's type, and in the rest's. With so much to spare that
 * the words stay in their boxes where a reader spaces all text out.
 */
const NAME_CHARACTER = 9.5
const TEXT_CHARACTER = 8.6

/** The drawings for a wide and for a narrow column. */
export function drawStack({ parts }: Stack): { wide: StackDrawing; narrow: StackDrawing } {
  return { wide: place(parts, WIDE), narrow: place(parts, NARROW) }
}

/** Breaks a text between words, so that no line but one of a single word is longer than `length`. */
export function breakLines(text: string, length: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1)} ${word}`
    return lines.length > 0 && longer.length <= length ? lines.with(-1, longer) : [...lines, word]
  }, [])
}

function place(parts: Stack['parts'], { rows, columns, width }: Template): StackDrawing {
  const cells = rows.map((row) => row.split(' '))
  const total = columns.reduce((sum, share) => sum + share, 0)
  const xs = runningSums(columns.map((share) => (share / total) * (width + GAP)))
  const spans = parts.map((part) => ({ part, ...spanOf(part.area, cells) }))
  const texts = spans.map(({ part, left, right, top, bottom }) => {
    const room = (xs[right + 1] ?? 0) - (xs[left] ?? 0) - GAP - 2 * PADDING
    const name = breakLines(part.name, room / NAME_CHARACTER)
    const says = breakLines(part.says, room / TEXT_CHARACTER)
    return { name, says, rowLines: top === bottom ? name.length + says.length : 0 }
  })
  const heights = cells.map((_, row) => {
    const lines = texts.map(({ rowLines }, i) => (spans[i]?.top === row ? rowLines : 0))
    return Math.max(...lines) * LINE + 2 * PADDING + GAP
  })
  const ys = runningSums(heights)
  return {
    width,
    height: (ys.at(-1) ?? 0) - GAP,
    parts: spans.map(({ part, left, right, top, bottom }, i) => ({
      part,
      x: xs[left] ?? 0,
      y: ys[top] ?? 0,
      width: (xs[right + 1] ?? 0) - (xs[left] ?? 0) - GAP,
      height: (ys[bottom + 1] ?? 0) - (ys[top] ?? 0) - GAP,
      name: texts[i]?.name ?? [],
      says: texts[i]?.says ?? [],
    })),
  }
}

function spanOf(area: Area, cells: string[][]) {
  const top = cells.findIndex((row) => row.includes(area))
  const row = cells[top]
  if (!row) throw new Error(`the drawing of the stack has no place for "${area}"`)
  const bottom = cells.findLastIndex((one) => one.includes(area))
  return { top, bottom, left: row.indexOf(area), right: row.lastIndexOf(area) }
}

/** 0, the first, the first two, …: where each item begins, and where the last ends. */
function runningSums(lengths: number[]): number[] {
  return lengths.reduce((sums, length) => [...sums, (sums.at(-1) ?? 0) + length], [0])
}
