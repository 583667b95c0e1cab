import type { ChangeCount } from './program-change.ts'

/** "5 added, 1 replaced": what happened to lines, without what did not happen. */
export function changedLinesWords({ added, removed, replaced }: ChangeCount): string {
  const counts = { added, replaced, removed }
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ')
}

/** "in 1 place", "in 3 places". */
export function placesWords({ places }: Pick<ChangeCount, 'places'>): string {
  return places === 1 ? 'in 1 place' : `in ${places} places`
}
