import { BRUSH, type SheetPoint, type Stroke } from './brush.ts'

/** The room of a drawing: a width and a height around a middle, in pixels. */
export interface Box {
  middle: SheetPoint
  width: number
  height: number
}

/** Ink from which on a pixel counts as drawn. */
const DRAWN = 0.3
/** A dot does not become a ball. */
const LARGEST = 4

/** As wide as the widest sample and as high as the highest, around the middle of the sheet. */
export function boxOf(
  samples: readonly Float32Array[],
  { rows, columns }: { rows: number; columns: number },
): Box {
  const extents = samples.map((sample) => {
    const drawn = Array.from(sample.keys()).filter((cell) => (sample[cell] ?? 0) >= DRAWN)
    return {
      width: extent(drawn.map((cell) => cell % columns)),
      height: extent(drawn.map((cell) => Math.floor(cell / columns))),
    }
  })
  return {
    middle: [columns / 2, rows / 2],
    width: Math.max(...extents.map(({ width }) => width)) || columns,
    height: Math.max(...extents.map(({ height }) => height)) || rows,
  }
}

function extent(places: number[]): number {
  return places.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1
}

/** The strokes moved and scaled, alike in both directions, so that with the brush they just fit into the box. */
export function fitted(strokes: readonly Stroke[], { middle, width, height }: Box): Stroke[] {
  const [left, right] = ends(strokes, 0)
  const [top, bottom] = ends(strokes, 1)
  const room = (whole: number) => Math.max(0, whole - 2 * BRUSH)
  const scale = Math.min(LARGEST, room(width) / (right - left), room(height) / (bottom - top))
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return strokes.map((stroke) =>
    stroke.map((place): SheetPoint => [
      middle[0] + (place[0] - x) * scale,
      middle[1] + (place[1] - y) * scale,
    ]),
  )
}

function ends(strokes: readonly Stroke[], axis: 0 | 1): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const stroke of strokes) {
    for (const place of stroke) {
      low = Math.min(low, place[axis])
      high = Math.max(high, place[axis])
    }
  }
  return [low, high]
}
