import { parse } from 'node-html-parser'

/** What a citation of a page says. */
export interface PageCitation {
  title: string
  address: string
  /** The day on which the page was checked, as "2026-11-21"; absent where a page states none. */
  on?: string
  /** For which releases the page was checked, or what a claim's verdict is and for when. */
  note?: string
}

const AUTHOR = 'Layers & Ops'
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** What TeX reads as a command, and how it prints it. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * How a built page is cited.
 * @param html the whole page
 * @param address the page's address
 * @throws where the page has no title
 */
export function citationOf(html: string, address: string): PageCitation {
  const main = parse(html).querySelector('main')
  const text = (selector: string) =>
    main?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim()
  const title = text('h1')
  if (!title) throw new Error(`${address} has no <h1> in its <main>: there is nothing to cite`)
  const on = main?.querySelector('.checked time')?.getAttribute('datetime')
  const note = text('.checked') ?? text('.verdict-line')
  return { title, address, ...(on && { on }), ...(note && { note: note.replace(/\.$/, '') }) }
}

/** The citation in a sentence, as a text takes it. */
export function plainCitation({ title, address, note }: PageCitation): string {
  return [`${AUTHOR}: ${title}.`, ...(note ? [`${note}.`] : []), address].join(' ')
}

/** The citation as an entry of BibTeX; the key comes from the address's path. */
export function bibtex({ title, address, on, note }: PageCitation): string {
  const [year, month] = on?.split('-') ?? []
  const path = new URL(address).pathname.split('/').filter(Boolean)
  const fields = [
    ['title', `{{${tex(title)}}}`],
    ['author', `{{${tex(AUTHOR)}}}`],
    ...(year && month
      ? [
          ['year', `{${year}}`],
          ['month', MONTHS[Number(month) - 1]],
        ]
      : []),
    ['url', `{${address}}`],
    ...(note ? [['note', `{${tex(note)}}`]] : []),
  ]
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')
  return `@misc{${['layers-and-ops', ...path].join('-')},\n${lines}}\n`
}

function tex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (mark) => TEX[mark] ?? `\\${mark}`)
}
