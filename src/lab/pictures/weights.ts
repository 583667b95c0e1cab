import type { DrawnPicture } from '../../pictures/types.ts'
import { bitmapUrl } from './bitmap.ts'
import { formatNumber } from '../numbers.ts'
import { byteOf, SIGNED } from './palette.ts'
import { boundsOf } from './plane.ts'

type WeightsData = DrawnPicture<'weights'>

/** The largest distance from 0 among the weights that are finite. */
export function largestOf({ values }: WeightsData): number {
  const [low, high] = boundsOf(values) ?? [0, 0]
  return Math.max(-low, high)
}

/** The weights as a bitmap, one pixel each: red ink below 0, white at 0, blue above. */
export function weightsUrl(weights: WeightsData): string {
  const { rows, columns, values } = weights
  const most = largestOf(weights) || 1
  const pixels = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column] ?? NaN
      pixels[(rows - 1 - row) * columns + column] = byteOf(0.5 + value / most / 2, SIGNED)
    }
  }
  return bitmapUrl({ width: columns, height: rows, pixels, palette: SIGNED })
}

/** The weights in words: their number, their range and mean, and how many are below 0 or not finite. */
export function weightsWords(weights: WeightsData): string {
  const { rows, columns, values } = weights
  const [low, high] = boundsOf(values) ?? [NaN, NaN]
  let [finite, sum, below] = [0, 0, 0]
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN
    if (!Number.isFinite(value)) continue
    finite++
    sum += value
    if (value < 0) below++
  }
  const sentences = [
    `${rows} rows of ${columns} weights from ${formatNumber(low)} to ${formatNumber(high)}, ` +
      `mean ${formatNumber(sum / finite)}; ${below} of ${values.length} are below 0`,
  ]
  if (finite < values.length) sentences.push(`${values.length - finite} are not finite`)
  return `${sentences.join('. ')}.`
}
