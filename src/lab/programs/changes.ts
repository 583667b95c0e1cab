import { lineDifferences } from './line-differences.ts'
import { linesOf } from './lines-of.ts'

/** A line of a unified difference; `original` and `shown` are its indexes in the two texts. */
export type ChangeRow =
  | { kind: 'same'; original: number; shown: number }
  | { kind: 'added'; shown: number }
  | { kind: 'removed'; original: number }

/** The lines of both texts in one list; what was removed stands before what was added in its place. */
export function unifiedRows(original: string[], shown: string[]): ChangeRow[] {
  const place = { original: 0, shown: 0 }
  return lineDifferences(original, shown).flatMap(({ added, removed, count }) =>
    Array.from({ length: count }, (): ChangeRow => {
      if (added) return { kind: 'added', shown: place.shown++ }
      if (removed) return { kind: 'removed', original: place.original++ }
      return { kind: 'same', original: place.original++, shown: place.shown++ }
    }),
  )
}

/** How many lines were added and removed. */
export function countChanges(original: string, shown: string): { added: number; removed: number } {
  const rows = unifiedRows(linesOf(original), linesOf(shown))
  const count = (kind: ChangeRow['kind']) => rows.filter((row) => row.kind === kind).length
  return { added: count('added'), removed: count('removed') }
}
