import type { Element, ElementContent, Root } from 'hast'
import { matches, select } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import rehypeRemark, { type Options } from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

/** What only works, or is only seen, on the page itself. */
const OF_THE_PAGE = [
  'script, style, template, button, select, input, svg, canvas, img, nav, wbr',
  '[hidden], [aria-hidden=true], .probe-run',
  '.lab-toolbar, .lab-status, .lab-facts, .lab-tabs, .lab-picture, .lab-pads, .lab-notices, .lab-output, .lab-numbers',
].join(', ')

const handlers: NonNullable<Options['handlers']> = {
  sup(state, node: Element) {
    const mark = matches('.cite', node) ? select('a', node) : undefined
    const number = numberIn(mark)
    return number
      ? { type: 'footnoteReference', identifier: number, label: number }
      : state.all(node)
  },
  p(state, node: Element) {
    const paragraph = { type: 'paragraph' as const, children: state.all(node) as never }
    const number = matches('.note', node) ? numberIn(node) : undefined
    return number
      ? { type: 'footnoteDefinition', identifier: number, label: number, children: [paragraph] }
      : paragraph
  },
}

/**
 * What a built page says, as Markdown: headings, text, tables, programs, notes as footnotes. What needs the page
 * itself is left out, and links become absolute.
 * @param html the whole page
 * @param address the page's address, against which its links are read
 * @throws where the page has no `<main>`
 */
export function pageMarkdown(html: string, address: string): string {
  const main = select('main', unified().use(rehypeParse).parse(html))
  if (!main) throw new Error(`${address} has no <main>: there is nothing to take away`)
  adapt(main, address)
  const root: Root = { type: 'root', children: main.children as ElementContent[] }
  const processor = unified()
    .use(rehypeRemark, { handlers })
    .use(remarkGfm)
    .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: true })
  return processor.stringify(processor.runSync(root))
}

/** Leaves out what is of the page, and puts links, headings and programs as Markdown has them, all the way down. */
function adapt(element: Element, address: string): void {
  const { tagName, properties } = element
  if (tagName === 'a' && properties.href)
    properties.href = new URL(String(properties.href), address).href
  // On the page a heading is a link to itself.
  if (/^h\d$/.test(tagName)) unwrap(element, 'a')
  // A try is named by the button that makes it.
  if (matches('.lab-tries', element)) nameTries(element)
  // A footnote has its number already.
  if (matches('.note', element)) drop(element, 'sup')
  if (matches('.lab-program, .probe-program', element)) nameLanguage(element)
  if (tagName === 'pre' && properties.dataLanguage) setLanguage(element, properties.dataLanguage)
  element.children = element.children.filter((child) =>
    child.type === 'element' ? !matches(OF_THE_PAGE, child) : child.type === 'text',
  )
  for (const child of element.children) if (child.type === 'element') adapt(child, address)
}

function unwrap(element: Element, tagName: string): void {
  element.children = element.children.flatMap((child) =>
    isTag(child, tagName) ? child.children : child,
  )
}

function drop(element: Element, tagName: string): void {
  element.children = element.children.filter((child) => !isTag(child, tagName))
}

function nameTries(list: Element): void {
  for (const child of list.children.flatMap((item) => (isTag(item, 'li') ? item.children : [])))
    if (isTag(child, 'button')) child.tagName = 'strong'
}

function isTag(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName
}

/** Gives the code of a program the language that its file's name says. */
function nameLanguage(program: Element): void {
  const head = select('.lab-program-head, .probe-head', program)
  const ending = head && /\.(\w+)\s*$/.exec(toString(head))?.[1]
  const code = select('pre.code', program)
  if (ending && code) setLanguage(code, ending)
}

function setLanguage(pre: Element, language: unknown): void {
  const code = select('code', pre)
  if (code) code.properties.className = [`language-${language}`]
}

/** The number at the end of an id, as of a note: `note-3`, `cite-3`. */
function numberIn(element: Element | undefined): string | undefined {
  return /\d+$/.exec(String(element?.properties.id))?.[0]
}
