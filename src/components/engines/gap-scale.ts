/** The powers of ten between which distances are drawn; what is smaller stands at the left end. */
const LEAST = -8
const MOST = -5

/** The marks of the scale, in units of its width from the left. */
export const GAP_TICKS = Array.from({ length: MOST - LEAST + 1 }, (_, index) => ({
  label: `1e${LEAST + index}`,
  at: index / (MOST - LEAST),
}))

/** Where a distance stands on the logarithmic scale: 0 is its left end, 1 its right. */
export function placeOfGap(gap: number): number {
  if (gap <= 0) return 0
  return Math.min(1, Math.max(0, (Math.log10(gap) - LEAST) / (MOST - LEAST)))
}
