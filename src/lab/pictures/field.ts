import type { DrawnPicture } from '../../pictures/types.ts'
import { bitmapUrl } from './bitmap.ts'
import { byteOf, SIGNED } from './palette.ts'

/** Values on a grid, one a cell, row by row from the lowest y up. */
type GridData = Pick<FieldData, 'columns' | 'rows' | 'values'>

type FieldData = DrawnPicture<'field'>

/** How much finer the picture is than the grid: the boundary is narrower than a cell. */
const FINER = 2

/** The field as a picture: class 0 in the red ink, class 1 in the blue, white where it is undecided. */
export function fieldUrl(field: FieldData): string {
  const width = field.columns * FINER
  const height = field.rows * FINER
  const pixels = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const logit = between(field, (column + 0.5) / FINER - 0.5, (row + 0.5) / FINER - 0.5)
      pixels[row * width + column] = byteOf(1 / (1 + Math.exp(-logit)), SIGNED)
    }
  }
  return bitmapUrl({ width, height, pixels, palette: SIGNED })
}

/** The value at a place between the centers of cells, along straight lines from the four around it. */
export function between({ columns, rows, values }: GridData, x: number, y: number): number {
  const left = Math.min(columns - 1, Math.max(0, Math.floor(x)))
  const low = Math.min(rows - 1, Math.max(0, Math.floor(y)))
  const right = Math.min(columns - 1, left + 1)
  const high = Math.min(rows - 1, low + 1)
  const [u, v] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - low))]
  const at = (column: number, row: number) => values[row * columns + column] ?? NaN
  const below = mix(at(left, low), at(right, low), u)
  return mix(below, mix(at(left, high), at(right, high), u), v)
}

/** Part of the way from one value to the other; what is not a number counts only where it is on the way. */
function mix(from: number, to: number, share: number): number {
  return share === 0 ? from : from * (1 - share) + to * share
}

/** The share of the points that lie on their own side of the boundary, read from the nearest cell. */
export function shareRight(field: FieldData): number {
  const { x, y, label } = field.points
  let right = 0
  for (let i = 0; i < label.length; i++) {
    const column = cell(x[i] ?? NaN, field.xRange, field.columns)
    const row = cell(y[i] ?? NaN, field.yRange, field.rows)
    const logit = field.values[row * field.columns + column] ?? NaN
    if (logit >= 0 === (label[i] === 1) && !Number.isNaN(logit)) right++
  }
  return label.length === 0 ? NaN : right / label.length
}

function cell(value: number, range: readonly number[], cells: number): number {
  const [low = 0, high = 1] = range
  const index = Math.floor(((value - low) / (high - low)) * cells)
  return Math.min(cells - 1, Math.max(0, index))
}

/** The side of the square that `pointsPath` draws in. */
export const FIELD_SIZE = 150

/** The points of one class as a path of dots, one zero-length stroke each: small in the page. */
export function pointsPath(field: FieldData, label: number): string {
  const { x, y } = field.points
  let path = ''
  for (let i = 0; i < field.points.label.length; i++) {
    if (field.points.label[i] !== label) continue
    const px = fraction(x[i] ?? NaN, field.xRange) * FIELD_SIZE
    const py = (1 - fraction(y[i] ?? NaN, field.yRange)) * FIELD_SIZE
    if (Number.isFinite(px + py)) path += `M${Math.round(px)} ${Math.round(py)}h0`
  }
  return path
}

function fraction(value: number, [low = 0, high = 1]: readonly number[]): number {
  return (value - low) / (high - low)
}
