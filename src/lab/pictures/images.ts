import type { DrawnPicture } from '../../pictures/types.ts'
import { bitmapUrl } from './bitmap.ts'
import { formatNumber } from '../numbers.ts'
import { byteOf, GRAY, SIGNED } from './palette.ts'
import { boundsOf } from './plane.ts'

type ImagesData = DrawnPicture<'images'>

/** The scale that all pictures share. */
export interface Scale {
  signed: boolean
  /** The largest distance from 0 among the values that are numbers. */
  most: number
}

/** Gray where no value is below 0, else the two inks with white at 0. */
export function scaleOf({ values }: ImagesData): Scale {
  let signed = false
  let most = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN
    if (value < 0) signed = true
    if (Number.isFinite(value)) most = Math.max(most, Math.abs(value))
  }
  return { signed, most }
}

/** The pictures as bitmaps, one pixel a value. */
export function imageUrls(images: ImagesData): string[] {
  const { count, height, width, values } = images
  const { signed, most } = scaleOf(images)
  const palette = signed ? SIGNED : GRAY
  const shareOf = (value: number) => (signed ? 0.5 + value / (most || 1) / 2 : value / (most || 1))
  return Array.from({ length: count }, (_, image) => {
    const pixels = new Uint8Array(height * width)
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const value = values[(image * height + row) * width + column] ?? NaN
        pixels[(height - 1 - row) * width + column] = byteOf(shareOf(value), palette)
      }
    }
    return bitmapUrl({ width, height, pixels, palette })
  })
}

/** The most values of a picture that are read out one by one. */
const MOST_SPOKEN = 25

/** A picture in words: all its values where they are few, else its range. */
export function imageWords(images: ImagesData, image: number): string {
  const { count, height, width, values } = images
  const size = height * width
  const own = Array.from({ length: size }, (_, i) => values[image * size + i] ?? NaN)
  const which = `${image + 1} of ${count}`
  if (size > MOST_SPOKEN) {
    const [least, largest] = boundsOf(own) ?? [NaN, NaN]
    return `${which}: ${height} by ${width} values from ${formatNumber(least)} to ${formatNumber(largest)}`
  }
  const rows = Array.from({ length: height }, (_, row) =>
    own
      .slice(row * width, (row + 1) * width)
      .map(formatShort)
      .join(' '),
  )
  return `${which}: ${rows.join('; ')}`
}

/** Two decimals are enough to read a small picture. */
function formatShort(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : formatNumber(value)
}
