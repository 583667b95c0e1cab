import type { MdastNode } from 'satteri'
import { isTag, lineOf } from '../../src/markdown/rules/rule.ts'

/** What stands for a citation while sentences are parted: a character that no text has. */
const CITED = '\uE000'
/** An end of a sentence, with the citations that follow it. */
const END = new RegExp(`(?<=[.!?]['”)]*${CITED}*)\\s+(?=\\S)`, 'g')

/** A sentence of a page, or a row of a table. */
export interface PageSentence {
  /** Its words, without code, the words of links, which name other pages, and of claims, which are others'. */
  text: string
  /** Whether it cites a source, before its end or right behind it. */
  cited: boolean
  /** The line of a place in its text. */
  lineAt: (index: number) => number | undefined
}

/** The sentences of a paragraph; the row of a table is one. */
export function sentencesIn(node: MdastNode): PageSentence[] {
  const pieces = piecesOf(node)
  const text = pieces.map(({ text }) => text).join('')
  const starts = node.type === 'tableRow' ? [0] : [0, ...startsIn(text)]
  return starts.map((start, i) => {
    const whole = text.slice(start, starts[i + 1])
    return {
      text: whole.replaceAll(CITED, ' '),
      cited: whole.includes(CITED),
      lineAt: (index) => lineIn(pieces, start + index),
    }
  })
}

const startsIn = (text: string) =>
  [...text.matchAll(END)].map(({ 0: gap, index }) => index + gap.length)

/** A stretch of text, and the line on which it begins. */
interface Piece {
  text: string
  line: number | undefined
}

function piecesOf(node: MdastNode): Piece[] {
  if (isTag(node) && node.name === 'Cite') return [{ text: CITED, line: lineOf(node) }]
  if (node.type === 'text') return [{ text: node.value, line: lineOf(node) }]
  if (node.type === 'inlineCode' || node.type === 'link' || (isTag(node) && node.name === 'Claim'))
    return [{ text: ' … ', line: lineOf(node) }]
  const children = 'children' in node ? (node.children as MdastNode[]).flatMap(piecesOf) : []
  return node.type === 'tableCell' ? [...children, { text: ' | ', line: lineOf(node) }] : children
}

function lineIn(pieces: readonly Piece[], index: number): number | undefined {
  let end = 0
  for (const { text, line } of pieces) {
    const within = index - end
    end += text.length
    if (index < end) return line && line + text.slice(0, within).split('\n').length - 1
  }
  return undefined
}
