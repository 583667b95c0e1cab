import type { DrawnPicture } from '../../pictures/types.ts'
import { bitmapUrl } from './bitmap.ts'
import { between } from './field.ts'
import { formatNumber } from '../numbers.ts'
import { byteOf, SURFACE } from './palette.ts'
import { boundsOf } from './plane.ts'

type SurfaceData = DrawnPicture<'surface'>

type PathData = SurfaceData['paths'][number]

/** How much finer the picture is than the grid, so that the edges of the bands are lines. */
const FINER = 3
/** Losses that span less than this factor are drawn on an even scale. */
const LOG_FROM = 10

/** How losses become fractions of the scale. */
export interface LossScale {
  log: boolean
  low: number
  high: number
  /** From 0 for the lowest loss to 1 for the highest. */
  fraction(loss: number): number
}

/** A logarithmic scale where the losses are positive and far apart, else an even one. */
export function lossScale({ values }: Pick<SurfaceData, 'values'>): LossScale {
  const [low, high] = boundsOf(values) ?? [NaN, NaN]
  const log = low > 0 && high / low >= LOG_FROM
  const size = log ? Math.log : (loss: number) => loss
  const width = size(high) - size(low) || 1
  // A loss that is infinite lies above all others.
  const fraction = (loss: number) => (loss === Infinity ? 1 : (size(loss) - size(low)) / width)
  return { log, low, high, fraction }
}

/** The surface as a picture in even bands: their edges are contours. */
export function surfaceUrl(surface: SurfaceData): string {
  const { fraction } = lossScale(surface)
  const fractions = {
    columns: surface.columns,
    rows: surface.rows,
    values: Float32Array.from(surface.values, fraction),
  }
  const width = surface.columns * FINER
  const height = surface.rows * FINER
  const pixels = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const at = between(fractions, (column + 0.5) / FINER - 0.5, (row + 0.5) / FINER - 0.5)
      pixels[row * width + column] = byteOf(at, SURFACE)
    }
  }
  return bitmapUrl({ width, height, pixels, palette: SURFACE })
}

/** The surface in words: where it is lowest, how high it goes, and the end of each path. */
export function surfaceWords(surface: SurfaceData): string {
  const { xName, yName, xRange, yRange, columns, rows, values } = surface
  const { low, high, log } = lossScale(surface)
  const lowest = Array.from(values).indexOf(low)
  const center = ([from = 0, to = 1]: readonly number[], cell: number, cells: number) =>
    formatNumber(from + ((cell + 0.5) * (to - from)) / cells)
  const over =
    `Loss over ${xName} from ${span(xRange)} and ${yName} from ${span(yRange)}, ` +
    `in ${log ? 'logarithmic' : 'even'} bands`
  const ends =
    lowest < 0
      ? 'No loss on it is finite'
      : `Lowest, ${formatNumber(low)}, near ${xName} ${center(xRange, lowest % columns, columns)} ` +
        `and ${yName} ${center(yRange, Math.floor(lowest / columns), rows)}; ` +
        `highest ${formatNumber(high)}`
  const paths = surface.paths.map((path) => pathWords(path, surface)).join('; ')
  return `${over}. ${ends}.${paths && ` Drawn on it: ${paths}.`}`
}

function span([from = NaN, to = NaN]: readonly number[]): string {
  return `${formatNumber(from)} to ${formatNumber(to)}`
}

function pathWords({ name, x, y }: PathData, surface: SurfaceData): string {
  const { xName, yName } = surface
  const place = (i: number) =>
    `${xName} ${formatNumber(x[i] ?? NaN)}, ${yName} ${formatNumber(y[i] ?? NaN)}`
  const last = x.length - 1
  const out = lastInside(x, y, surface) + 1
  const left = out > last ? '' : `, outside the picture from point ${out + 1} on`
  return `${name}, ${x.length} points from ${place(0)} to ${place(last)}${left}`
}

/** The last point that is in the picture; -1 where none is. */
function lastInside(x: ArrayLike<number>, y: ArrayLike<number>, surface: SurfaceData): number {
  let i = x.length - 1
  while (i >= 0 && !isInside(x[i], y[i], surface)) i--
  return i
}

function isInside(x: number | undefined, y: number | undefined, surface: SurfaceData): boolean {
  const within = (value = NaN, [from = 0, to = 1]: readonly number[]) =>
    value >= from && value <= to
  return within(x, surface.xRange) && within(y, surface.yRange)
}
