import { countLines, lineCount } from './part-lines.ts'

/** What a line of a program shows of its part. */
export interface LineMark {
  part: string
  /** What stands in the margin where the part begins, or goes on after another. */
  label?: string
}

/**
 * The marks of a program's lines. Empty lines at the end of a part have none.
 * @param parts the part of each line, undefined where it belongs to none
 * @param names the label of each part
 */
export function markLines(
  lines: string[],
  parts: readonly (string | undefined)[],
  names: Record<string, string>,
): (LineMark | undefined)[] {
  const counts = countLines(lines, parts)
  const filled = filledPlaces(lines)
  const named = new Set<string>()
  let before: string | undefined
  return lines.map((text, i) => {
    const part = parts[i]
    const next = filled[i]
    if (part === undefined || next === undefined || parts[next] !== part) return undefined
    if (part === before || text.trim() === '') return { part }
    before = part
    const more = named.has(part) ? 'continued' : lineCount(counts.get(part) ?? 0)
    named.add(part)
    return { part, label: `${names[part] ?? part}, ${more}` }
  })
}

/** For each line, the index of the first from it on that is not empty. */
function filledPlaces(lines: string[]): (number | undefined)[] {
  const places: (number | undefined)[] = []
  let next: number | undefined
  for (let i = lines.length - 1; i >= 0; i--) {
    if (lines[i]?.trim() !== '') next = i
    places[i] = next
  }
  return places
}
