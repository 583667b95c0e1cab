import { parsePatch } from 'diff'
import type { ShikiTransformer } from 'shiki'

/** A line of a difference: what it begins with, and its text. Between pieces stands a line with a sign of its own. */
export interface SignedLine {
  sign: '+' | '-' | ' ' | '…'
  text: string
}

/** The lines of a unified difference of one program, its pieces one after the other, without empty lines around them. */
export function signedLines(patch: string): SignedLine[] {
  const hunks = parsePatch(patch).flatMap(({ hunks }) => hunks)
  return hunks.flatMap(({ lines }, index) => {
    const filled = (line: string) => line.trim() !== ''
    const shown = lines.slice(lines.findIndex(filled), lines.findLastIndex(filled) + 1)
    return [
      ...(index > 0 ? [{ sign: '…', text: '' } as const] : []),
      ...shown.map((line) => ({ sign: line.charAt(0) as SignedLine['sign'], text: line.slice(1) })),
    ]
  })
}

const CLASSES: Partial<Record<SignedLine['sign'], string>> = { '+': 'came', '-': 'went' }

/** Sets the sign of each line before it, as text, so that it is read and copied too. */
export function signTransformer(lines: readonly SignedLine[]): ShikiTransformer {
  return {
    name: 'signs',
    pre(node) {
      node.properties['data-language'] = 'diff'
    },
    line(node, number) {
      const sign = lines[number - 1]?.sign ?? ' '
      node.properties.class = ['line', CLASSES[sign] ?? []].flat().join(' ')
      node.children.unshift({ type: 'text', value: `${sign} ` })
    },
  }
}
