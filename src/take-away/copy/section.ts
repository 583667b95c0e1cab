const HEADING = /^(#{1,6}) (.*)$/
const FENCE = /^(`{3,}|~{3,})/
const FOOTNOTE = /^\[\^([^\]]+)\]: /

/**
 * A section of a page's Markdown, with the footnotes that it names.
 * @param title its heading, as the page shows it
 * @param nth which one of those that are called so, from 0
 * @returns undefined where there is no such heading
 */
export function sectionOf(markdown: string, title: string, nth = 0): string | undefined {
  const lines = markdown.split('\n')
  const headings = headingsOf(lines)
  const here = headings.filter((one) => letters(one.text) === letters(title))[nth]
  if (!here) return undefined
  const next = headings.find(({ line, level }) => line > here.line && level <= here.level)
  const section = lines.slice(here.line, next?.line).join('\n').trimEnd()
  return [section, ...footnotes(section, lines)].join('\n\n') + '\n'
}

interface Heading {
  line: number
  level: number
  text: string
}

function headingsOf(lines: readonly string[]): Heading[] {
  const found: Heading[] = []
  let fence: string | undefined
  for (const [line, text] of lines.entries()) {
    const [, mark = ''] = FENCE.exec(text) ?? []
    if (fence === undefined && mark) fence = mark
    else if (fence !== undefined && text.trim() === fence) fence = undefined
    else if (fence === undefined) {
      const [, signs, words = ''] = HEADING.exec(text) ?? []
      if (signs) found.push({ line, level: signs.length, text: words })
    }
  }
  return found
}

/** A heading without the marks that one notation has and the other has not. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The footnotes that a section names and that stand elsewhere. */
function footnotes(section: string, lines: readonly string[]): string[] {
  const named = new Set([...section.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, id]) => id))
  const own = new Set(section.split('\n').map((line) => FOOTNOTE.exec(line)?.[1]))
  return lines.filter((line) => {
    const id = FOOTNOTE.exec(line)?.[1]
    return id !== undefined && named.has(id) && !own.has(id)
  })
}
