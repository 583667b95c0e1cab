import type { EntryKind } from './entry.ts'
import type { Found, Group } from './find.ts'
import type { TextHit } from './full-text.ts'

/** What a group of results is called. */
const HEADINGS: Record<EntryKind, string> = {
  page: 'Pages',
  lab: 'Labs',
  probe: 'Messages and surprises',
  claim: 'Claims',
  event: 'Events',
}

/** The results as they are shown, a list for each kind. */
export function resultLists(groups: Group[], base: string): HTMLElement[] {
  return groups.map(({ kind, found }) =>
    section(
      HEADINGS[kind],
      found.map((one) => item(one, base)),
    ),
  )
}

/** The hits of the full text as they are shown. */
export function textList(hits: TextHit[]): HTMLElement {
  return section(
    'In the text',
    hits.map(({ href, title, of, excerpt }) =>
      domElement('li', [link(href, title, of), domElement('p', marked(excerpt))]),
    ),
  )
}

/** An element with children and a class. */
export function domElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  children: (Node | string)[],
  className = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.append(...children)
  if (className) made.className = className
  return made
}

/** A named list of results. */
export function section(heading: string, items: HTMLLIElement[]): HTMLElement {
  return domElement('section', [domElement('h2', [heading]), domElement('ul', items)])
}

function item({ path, title, of, text, sections }: Found, base: string): HTMLLIElement {
  const href = (to: string) => base + to.slice(1)
  const parts: Node[] = [link(href(path), title, of)]
  if (text) parts.push(domElement('p', [text]))
  if (sections.length > 0) {
    const links = sections.map((one) => domElement('li', [link(href(one.path), one.title)]))
    parts.push(domElement('ul', links))
  }
  return domElement('li', parts)
}

function link(href: string, title: string, of?: string): HTMLAnchorElement {
  const made = domElement('a', [title])
  made.href = href
  if (of) made.append(' ', domElement('small', [of]))
  return made
}

/** Pagefind's excerpt: its text, and what it marks. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html')
  return [...parsed.body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? domElement('mark', [node.textContent ?? ''])
      : document.createTextNode(node.textContent ?? ''),
  )
}
