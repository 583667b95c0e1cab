/** A line of a page, after its front matter. */
export interface PageLine {
  text: string
  /** Its number in the file, from 1. */
  number: number
  /** The line belongs to a fenced block: a fence itself, or code. */
  fenced: boolean
}

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

/** The lines of a page's text; the front matter is left out. */
export function pageLines(mdx: string): PageLine[] {
  const all = mdx.split('\n')
  const start = all[0] === '---' ? all.indexOf('---', 1) + 1 : 0
  let closing: string | undefined
  return all.slice(start).map((text, index) => {
    const fence = /^ {0,3}(`{3,})/.exec(text)?.[1]
    const fenced = closing !== undefined || fence !== undefined
    if (closing === undefined) closing = fence
    else if (fence && fence.length >= closing.length && text.trim() === fence) closing = undefined
    return { text, number: start + index + 1, fenced }
  })
}

/** The fenced blocks of a page, in order. */
export function fences(mdx: string): Fence[] {
  const found: Fence[] = []
  let open: { line: PageLine; code: string[] } | undefined
  for (const line of pageLines(mdx)) {
    if (!line.fenced) continue
    if (!open) open = { line, code: [] }
    else if (/^ {0,3}`{3,}$/.test(line.text)) {
      const [, language = '', options = ''] = /^\s*`{3,}(\S*)\s*(.*)$/.exec(open.line.text) ?? []
      const code = open.code.join('\n')
      found.push({ language, options, code, from: open.line.number, to: line.number })
      open = undefined
    } else open.code.push(line.text)
  }
  return found
}
