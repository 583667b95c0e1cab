import { Parser } from 'htmlparser2'

/** What of a page stands in its HTML and must be allowed by hash: text exactly as the browser hashes it. */
export interface InlineCode {
  scripts: string[]
  styles: string[]
  /** Values of style attributes. */
  attributes: string[]
}

/** Types of a script element that browsers run or obey; any other is data. */
const EXECUTED = ['', 'module', 'importmap', 'speculationrules', 'text/javascript']

/** The inline scripts, styles and style attributes of a built page. */
export function inlineCode(html: string): InlineCode {
  const found: InlineCode = { scripts: [], styles: [], attributes: [] }
  /** The text of the script or style that is open. */
  let text: string | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.style !== undefined) found.attributes.push(attributes.style)
      if (name === 'style' || (name === 'script' && isInline(attributes))) text = ''
    },
    ontext(piece) {
      if (text !== undefined) text += piece
    },
    onclosetag(name) {
      if (text === undefined) return
      found[name === 'style' ? 'styles' : 'scripts'].push(text)
      text = undefined
    },
  })
  parser.end(html)
  return found
}

function isInline({ src, type = '' }: Record<string, string>): boolean {
  return src === undefined && EXECUTED.includes(type)
}
