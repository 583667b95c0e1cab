/**
 * As few of the items as it takes, one after the other, for their parts to be all parts that any item has: each
 * time the one with most that is still missing, the first of them where several have as many.
 */
export function covering<T>(items: readonly T[], partsOf: (item: T) => Iterable<string>): T[] {
  const parts = new Map(items.map((item) => [item, new Set(partsOf(item))]))
  const missing = new Set([...parts.values()].flatMap((own) => [...own]))
  const chosen: T[] = []
  while (missing.size > 0) {
    const gains = [...parts].map(([item, own]) => ({ item, gain: own.intersection(missing).size }))
    const best = gains.reduce((most, one) => (one.gain > most.gain ? one : most))
    chosen.push(best.item)
    for (const part of parts.get(best.item) ?? []) missing.delete(part)
  }
  return chosen
}
