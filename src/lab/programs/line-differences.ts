import { diffArrays, type ChangeObject } from 'diff'

/**
 * Lines added and removed up to which two texts are compared. The time grows with their square: at this many
 * it is about a tenth of a second, and a link may carry 100,000 lines.
 */
const MOST_CHANGES = 2_000

/** What becomes of the lines of one text in another, in order; all of them are replaced where most are. */
export function lineDifferences(original: string[], shown: string[]): ChangeObject<string[]>[] {
  return (
    diffArrays(original, shown, { maxEditLength: MOST_CHANGES }) ?? [
      { value: original, count: original.length, removed: true, added: false },
      { value: shown, count: shown.length, removed: false, added: true },
    ]
  )
}
