/** What of a page stands in its HTML and must be allowed by hash: text exactly as the browser hashes it. */
export interface InlineCode {
  scripts: string[]
  styles: string[]
  /** Values of style attributes. */
  attributes: string[]
}

const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g
const ATTRIBUTE = /\sstyle="([^"]*)"/g
/** Types of a script element that browsers run or obey; any other is data. */
const EXECUTED = /^(module|importmap|speculationrules|text\/javascript)$/

/** The inline scripts, styles and style attributes of a built page. */
export function inlineCode(html: string): InlineCode {
  const scripts = [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', text = '']) =>
    isInlineScript(attributes) ? [text] : [],
  )
  const styles = [...html.matchAll(STYLE)].map(([, text = '']) => text)
  const markup = html.replace(SCRIPT, '').replace(STYLE, '')
  const attributes = [...markup.matchAll(ATTRIBUTE)].map(([, value = '']) => decode(value))
  return { scripts, styles, attributes }
}

function isInlineScript(attributes: string): boolean {
  if (/\ssrc=/.test(attributes)) return false
  const type = /\stype="?([^"\s>]*)/.exec(attributes)?.[1]
  return type === undefined || type === '' || EXECUTED.test(type)
}

function decode(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
