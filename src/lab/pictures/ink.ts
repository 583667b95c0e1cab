import { bitmapUrl } from './bitmap.ts'
import { byteOf, GRAY } from './palette.ts'

/** Drawn pixels [rows * columns] from 0 for paper to 1 for ink as a bitmap, one pixel each. */
export function inkUrl(rows: number, columns: number, ink: ArrayLike<number>): string {
  const pixels = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = ink[row * columns + column] ?? NaN
      pixels[(rows - 1 - row) * columns + column] = byteOf(value, GRAY)
    }
  }
  return bitmapUrl({ width: columns, height: rows, pixels, palette: GRAY })
}
