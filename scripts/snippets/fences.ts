import type { MdastNode } from 'satteri'

/** A fenced block of code on a page. */
export interface Fence {
  language: string
  /** What the opening fence says after the language. */
  options: string
  code: string
  /** The lines of the opening and the closing fence. */
  from: number
  to: number
}

/** The fenced blocks of a page or of what stands in it, in order. */
export function fencesIn(node: MdastNode): Fence[] {
  if (node.type === 'code') {
    const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } }
    const { lang, meta, value } = node
    return [
      { language: lang ?? '', options: meta ?? '', code: value, from: start.line, to: end.line },
    ]
  }
  return 'children' in node ? node.children.flatMap((child) => fencesIn(child as MdastNode)) : []
}
