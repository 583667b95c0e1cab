import type { ProgramId } from './program-files.ts'
import type { PartBeginnings } from './parts.ts'

/** A part that does not divide a program: its name where one is at fault, and how to mend it. */
export class PartError extends Error {
  readonly part: string | undefined
  readonly remedy: string

  constructor(message: string, remedy: string, part?: string) {
    super(message)
    this.part = part
    this.remedy = remedy
  }
}

/** For each line of a program, the part that it belongs to. Throws where a part's beginning or a line has no place. */
export function partsOfLines(
  lines: string[],
  program: ProgramId,
  beginnings: PartBeginnings,
): string[] {
  const begun = new Map<number, string>()
  for (const [part, places] of Object.entries(beginnings)) {
    for (const text of [places[program] ?? []].flat()) {
      const line = placeOf(text, part, lines)
      const other = begun.get(line)
      if (other !== undefined) {
        throw new PartError(
          `the parts "${other}" and "${part}" both begin at line ${line + 1}`,
          'Let one of them begin at another line, or leave it out for this program.',
          part,
        )
      }
      begun.set(line, part)
    }
  }
  let current: string | undefined
  return lines.map((text, line) => {
    current = begun.get(line) ?? current
    if (current === undefined) {
      throw new PartError(
        `line ${line + 1} belongs to no part: none begins at or before "${text}"`,
        'Let a part begin there.',
      )
    }
    return current
  })
}

function placeOf(text: string, part: string, lines: string[]): number {
  const found = lines.flatMap((line, i) => (line.trimStart().startsWith(text) ? [i] : []))
  const [place] = found
  if (place !== undefined && found.length === 1) return place
  const where = found.length > 0 ? `: ${found.map((i) => i + 1).join(', ')}` : ''
  throw new PartError(
    `the part "${part}" must begin at the one line that begins with "${text}", and ` +
      `${found.length} lines do${where}`,
    'Give the beginning of a line that no other line has.',
    part,
  )
}

/** How many lines of each part are not empty. */
export function countLines(
  lines: string[],
  parts: readonly (string | undefined)[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [i, text] of lines.entries()) {
    const part = parts[i]
    if (part !== undefined && text.trim() !== '') counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return counts
}

/** "1 line", "7 lines". */
export function lineCount(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`
}
