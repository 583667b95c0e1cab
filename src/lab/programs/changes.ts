import { matchLines } from './lines.ts'

/** A line of a unified difference; `original` and `shown` are its indexes in the two texts. */
export type ChangeRow =
  | { kind: 'same'; original: number; shown: number }
  | { kind: 'added'; shown: number }
  | { kind: 'removed'; original: number }

/** The lines of both texts in one list; what was removed stands before what was added in its place. */
export function unifiedRows(original: string[], shown: string[]): ChangeRow[] {
  const rows: ChangeRow[] = []
  const added: ChangeRow[] = []
  let next = 0
  const removeUntil = (end: number) => {
    while (next < end) rows.push({ kind: 'removed', original: next++ })
    for (const row of added.splice(0)) rows.push(row)
  }
  for (const [index, match] of matchLines(original, shown).entries()) {
    if (match === null) added.push({ kind: 'added', shown: index })
    else {
      removeUntil(match)
      rows.push({ kind: 'same', original: match, shown: index })
      next = match + 1
    }
  }
  removeUntil(original.length)
  return rows
}

/** The lines of a text; a line break at its end begins none. */
export function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n')
}

/** How many lines were added and removed. */
export function countChanges(original: string, shown: string): { added: number; removed: number } {
  const rows = unifiedRows(linesOf(original), linesOf(shown))
  const count = (kind: ChangeRow['kind']) => rows.filter((row) => row.kind === kind).length
  return { added: count('added'), removed: count('removed') }
}
