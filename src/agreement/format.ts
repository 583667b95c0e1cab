/** A gap for people: "1.3e-6", "0", "∞" where a curve is no number, or "–" where there is none. */
export function formatGap(gap: number | null): string {
  if (gap === null) return '–'
  if (gap === 0) return '0'
  if (!Number.isFinite(gap)) return '∞'
  return gap < 0.01 ? gap.toExponential(1) : String(Number(gap.toPrecision(2)))
}

/** A tolerance as its author wrote it: "5e-6". */
export function formatTolerance(tolerance: number): string {
  return Number(tolerance.toExponential()).toExponential().replace('e+0', '')
}

/** "Layers", "Layers and Ops", "Layers, Ops and Keras". */
export function listWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
