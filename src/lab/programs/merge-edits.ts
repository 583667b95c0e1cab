import { lineDifferences } from './line-differences.ts'

/** Lines of the original from `start` to before `end` that others take the place of; none where both are one. */
interface Replaced {
  start: number
  end: number
  lines: string[]
}

/**
 * The original with what two people made of it. Null where both changed the same line, or put lines into the
 * same place: nothing says whose goes first.
 */
export function mergeEdits(original: string, one: string, other: string): string | null {
  const lines = original.split('\n')
  const all = [...replacements(lines, one), ...replacements(lines, other)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  const merged: string[] = []
  let next = 0
  for (const [i, { start, end, lines: put }] of all.entries()) {
    const before = all[i - 1]
    const samePlace = before?.start === start && before.end === end
    if (samePlace || start < next) return null
    merged.push(...lines.slice(next, start), ...put)
    next = end
  }
  return [...merged, ...lines.slice(next)].join('\n')
}

function replacements(original: string[], text: string): Replaced[] {
  const found: Replaced[] = []
  let at = 0
  let open: Replaced | undefined
  for (const { added, removed, value } of lineDifferences(original, text.split('\n'))) {
    if (added || removed) {
      if (!open) found.push((open = { start: at, end: at, lines: [] }))
      if (added) open.lines.push(...value)
      else open.end = at += value.length
    } else {
      open = undefined
      at += value.length
    }
  }
  return found
}
