/** A picture of one byte a pixel, and the color of each byte. */
export interface Indexed {
  width: number
  height: number
  /** Row by row from the lowest up, as BMP has it. */
  pixels: Uint8Array
  palette: readonly (readonly [red: number, green: number, blue: number])[]
}

/** Bytes that are made into text at once: as many arguments as a call surely takes. */
const CHUNK = 4096

/** Writes an indexed picture as a BMP data URL: the same bytes at build time and live. */
export function bitmapUrl({ width, height, pixels, palette }: Indexed): string {
  const stride = Math.ceil(width / 4) * 4
  const start = 54 + palette.length * 4
  const bytes = new Uint8Array(start + stride * height)
  const view = new DataView(bytes.buffer)
  bytes.set([0x42, 0x4d])
  view.setUint32(2, bytes.length, true)
  view.setUint32(10, start, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, width, true)
  view.setInt32(22, height, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, 8, true)
  view.setUint32(46, palette.length, true)
  palette.forEach(([red, green, blue], i) => bytes.set([blue, green, red, 0], 54 + i * 4))
  for (let row = 0; row < height; row++) {
    bytes.set(pixels.subarray(row * width, (row + 1) * width), start + row * stride)
  }
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  }
  return `data:image/bmp;base64,${btoa(binary)}`
}
