/**
 * Holes of an expected text: what differs from run to run, or from machine to machine. `{number}` stands
 * for a number, `{address}` for a place in memory, `{text}` for anything within a line, `{lines}` for any
 * lines.
 */
const HOLES: Record<string, string> = {
  '{number}': String.raw`[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?`,
  '{address}': '0x[0-9a-fA-F]+',
  '{text}': '.+?',
  '{lines}': String.raw`[^]+?`,
}
const HOLE = /(\{(?:number|address|text|lines)\})/

/** Whether a text is the expected one, its holes filled. */
export function fits(expected: string, text: string): boolean {
  const pattern = tidy(expected)
    .split(HOLE)
    .map((part) => HOLES[part] ?? RegExp.escape(part))
    .join('')
  return new RegExp(`^${pattern}$`).test(tidy(text))
}

/** What an expected text says beside its holes. */
export function fixedPart(expected: string): string {
  return expected
    .split(HOLE)
    .filter((part) => !(part in HOLES))
    .join('')
    .trim()
}

/** Spaces at the end of a line and empty lines around a text are not seen on a page. */
export function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}
