/**
 * Fewer points where there are many: of each column of the drawing its first, lowest, highest and last, so that
 * no peak is lost. Values that are no number stay, as they break the line.
 */
export function thin(
  x: readonly number[],
  y: readonly number[],
  columns: number,
): (readonly [number, number])[] {
  const point = (i: number) => [x[i] ?? NaN, y[i] ?? NaN] as const
  if (x.length <= 2 * columns) return x.map((_, i) => point(i))
  const kept: (readonly [number, number])[] = []
  const size = x.length / columns
  for (let column = 0; column < columns; column++) {
    const first = Math.floor(column * size)
    const last = Math.min(x.length, Math.floor((column + 1) * size)) - 1
    for (const i of extremes(y, first, last)) kept.push(point(i))
  }
  return kept
}

function extremes(y: readonly number[], first: number, last: number): number[] {
  const kept = new Set([first, last])
  let [low, high] = [first, first]
  for (let i = first; i <= last; i++) {
    const value = y[i] ?? NaN
    if (!Number.isFinite(value)) kept.add(i)
    else {
      if (!(value >= (y[low] ?? NaN))) low = i
      if (!(value <= (y[high] ?? NaN))) high = i
    }
  }
  return [...kept.add(low).add(high)].sort((a, b) => a - b)
}
