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
  const named = new Set<string>()
  let before: string | undefined
  return lines.map((text, i) => {
    const part = parts[i]
    if (part === undefined || isEnd(i)) return undefined
    const begins = part !== before && text.trim() !== ''
    if (!begins) return { part }
    before = part
    const more = named.has(part) ? 'continued' : lineCount(counts.get(part) ?? 0)
    named.add(part)
    return { part, label: `${names[part] ?? part}, ${more}` }
  })

  function isEnd(from: number): boolean {
    const next = lines.findIndex((text, i) => i >= from && text.trim() !== '')
    return next < 0 || (next > from && parts[next] !== parts[from])
  }
}
