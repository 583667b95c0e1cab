/** y over x, in the order the points were drawn. */
export interface Curve {
  x: readonly number[]
  y: readonly number[]
}

/** How far two curves lie apart. */
export interface Gap {
  /** The largest distance at a shared x, relative to the largest absolute value of the two curves. */
  gap: number
  /** Where that is. */
  x: number
  /** The two values there. */
  values: [number, number]
  /** Points of the first curve that have a partner in the second, at the same x. */
  shared: number
}

/**
 * The relative gap between two curves, or null where they share no x. A value that is not finite makes the
 * gap infinite: a curve that ends in NaN agrees with nothing.
 */
export function relativeGap(a: Curve, b: Curve): Gap | null {
  const scale = Math.max(largestMagnitude(a), largestMagnitude(b))
  const partners = partnersByX(b)
  let widest: Pick<Gap, 'gap' | 'x' | 'values'> | null = null
  let shared = 0
  for (const [index, x] of a.x.entries()) {
    const other = partners.get(x)?.shift()
    if (other === undefined) continue
    shared++
    const values: [number, number] = [a.y[index] as number, other]
    const gap = distance(values, scale)
    if (!widest || gap > widest.gap) widest = { gap, x, values }
  }
  return widest && { ...widest, shared }
}

/** Every two different items, in order. */
export function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, index) =>
    items.slice(index + 1).map((second): [T, T] => [first, second]),
  )
}

function distance([a, b]: [number, number], scale: number): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Infinity
  return a === b ? 0 : Math.abs(a - b) / scale
}

/** The largest absolute value among those that are finite. */
function largestMagnitude({ y }: Curve): number {
  return y.reduce(
    (most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most),
    0,
  )
}

/** The values at each x, in order: a program may draw several points at one x. */
function partnersByX({ x, y }: Curve): Map<number, number[]> {
  const partners = new Map<number, number[]>()
  for (const [index, at] of x.entries()) {
    const values = partners.get(at)
    if (values) values.push(y[index] as number)
    else partners.set(at, [y[index] as number])
  }
  return partners
}
