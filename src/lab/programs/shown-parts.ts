import type { ChangeRow } from './changes.ts'

/**
 * The part of each shown line. A line that is the lab's own has its part; one that the reader wrote belongs to
 * the part of the line that it replaces, else to that of the line before it.
 * @param original the part of each line of the lab's program
 */
export function shownParts(
  rows: ChangeRow[],
  original: readonly (string | undefined)[],
): (string | undefined)[] {
  const parts: (string | undefined)[] = []
  let current: string | undefined
  for (const row of rows) {
    if (row.kind !== 'added') current = original[row.original] ?? current
    if (row.kind !== 'removed') parts[row.shown] = current
  }
  return parts
}
