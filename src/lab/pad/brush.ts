/** A place on the sheet, in pixels from its upper left corner. */
export type SheetPoint = readonly [x: number, y: number]
/** The way of the pen from where it came down to where it was lifted. */
export type Stroke = SheetPoint[]

/** Half the width of the brush, in pixels of the drawing. */
export const BRUSH = 0.65

/**
 * Strokes as dots [rows * finer, columns * finer], row by row: 1 where the brush has been, else 0. So `finer`
 * squared dots are in each pixel of the drawing.
 */
export function scanned(
  strokes: readonly Stroke[],
  { rows, columns }: { rows: number; columns: number },
  finer: number,
): Uint8Array {
  const [width, height] = [columns * finer, rows * finer]
  const dots = new Uint8Array(width * height)
  for (const stroke of strokes) {
    stroke.forEach((to, i) => ink(dots, stroke[i - 1] ?? to, to))
  }
  return dots

  function ink(dots: Uint8Array, from: SheetPoint, to: SheetPoint): void {
    const [left, right] = span(from[0], to[0], width)
    const [top, bottom] = span(from[1], to[1], height)
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const place: SheetPoint = [(column + 0.5) / finer, (row + 0.5) / finer]
        if (distance(place, from, to) <= BRUSH) dots[row * width + column] = 1
      }
    }
  }

  function span(a: number, b: number, most: number): [number, number] {
    const first = Math.floor((Math.min(a, b) - BRUSH) * finer)
    const last = Math.ceil((Math.max(a, b) + BRUSH) * finer)
    return [Math.max(0, first), Math.min(most, last)]
  }
}

/** How far a place is from a straight way. */
function distance([x, y]: SheetPoint, [fromX, fromY]: SheetPoint, [toX, toY]: SheetPoint): number {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / length
  const part = Math.min(1, Math.max(0, along))
  return Math.hypot(x - fromX - part * dx, y - fromY - part * dy)
}
