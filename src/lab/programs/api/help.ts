import ts from 'typescript'

const LONGEST = 180

/** The first sentence of a doc comment in one line, without its markup; empty where there is none. */
export function helpText(parts: ts.SymbolDisplayPart[]): string {
  const text = ts
    .displayPartsToString(parts)
    .replace(/```[^]*?(?:```|$)/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/`|\*\*/g, '')
    .trim()
    .split(/\n\s*\n/)[0]
  const line = (text ?? '').replace(/\s+/g, ' ').trim()
  const sentence = /^.*?[^.\s](?<!\be\.g|\bi\.e|\betc)\.(?=\s[A-Z]|\s*$)/.exec(line)?.[0] ?? line
  return sentence.length > LONGEST ? `${sentence.slice(0, LONGEST - 1).trimEnd()}…` : sentence
}
