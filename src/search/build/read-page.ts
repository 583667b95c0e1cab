import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser'
import type { HtmlPage } from '../../site/built-pages.ts'
import type { SearchEntry, EntryKind } from '../entry.ts'

/** As much of a place's first words as a result shows. */
const TEXT = 50
/** As much of a message as is told from others by. */
const MESSAGE = 100

const IDENTIFIER = /@?\.?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g
/** What makes an identifier of a program a name of a library and no word: a dot, an underscore, a capital inside. */
const TELLING = /[a-z\d]\.[A-Za-z]|[A-Za-z]_[a-z]|[a-z][A-Z]|[A-Z]{2}/
/** What programs call a library or a part of a model by: with it a name is one that people type. */
const KNOWN =
  /^(?:@?tf|keras|tf_keras|tfjs|tfvis|hub|jax|torch|ops|model|layer|layers|tape|optimizer|dataset|callbacks)$/

/** Words of the languages, which tell nothing of a library. */
const OF_LANGUAGES = [
  'True',
  'False',
  'true',
  'false',
  'None',
  'export',
  'import',
  'self',
  'toFixed',
]

/** A built page with the other names that readers have for it. */
export interface NamedPage extends HtmlPage {
  also?: string[] | undefined
}

interface OpenEntry extends SearchEntry {
  found: string[]
}

/** What the search can find on a built page with its other names; nothing where the page is not to be found. */
export function entriesOf({ path, html, also }: NamedPage): SearchEntry[] {
  const document = parse(html, {
    comment: false,
    blockTextElements: { script: false, style: false },
  })
  const main = document.querySelector('main[data-pagefind-body]')
  const title = textOf(main?.querySelector('h1'))
  if (!main || title === '') return []
  const kind: EntryKind = /^\/claims\/./.test(path) ? 'claim' : 'page'
  // Much of what contributors' pages name are words and files of this project: the full text finds those.
  const named = path.startsWith('/contribute/') ? namesIn : identifiers
  const page: OpenEntry = { kind, title, path, found: [], ...(also?.length && { also }) }
  const places = [page]
  visit(main)
  return places.map(finished)

  /** Gives what stands in a node to the place that it belongs to. */
  function visit(node: Node): void {
    if (node.nodeType !== NodeType.ELEMENT_NODE) return
    const element = node as HTMLElement
    const { classList, id, tagName } = element
    const here = places.at(-1) as OpenEntry
    if (
      /^(?:SCRIPT|STYLE|TEMPLATE|H1)$/.test(tagName) ||
      element.hasAttribute('data-pagefind-ignore')
    )
      return
    if (classList.contains('lab')) return void places.splice(-1, 0, lab(element))
    if (classList.contains('probe')) return void places.splice(-1, 0, probe(element))
    if (tagName === 'LI' && element.hasAttribute('data-projects'))
      return void places.splice(-1, 0, event(element))
    if (/^H[23]$/.test(tagName) && id && kind === 'page') {
      places.push({ kind, title: textOf(element), path: `${path}#${id}`, of: title, found: [] })
      return
    }
    if (tagName === 'PRE') return void here.found.push(...namesIn(element.textContent))
    if (tagName === 'CODE') here.found.push(...named(element.textContent))
    // A section is shown by its heading alone, under its page.
    else if (/^(?:P|LI)$/.test(tagName) && here.of === undefined) here.text ??= textOf(element)
    element.childNodes.forEach(visit)
  }

  function lab(element: HTMLElement): OpenEntry {
    const head = element.querySelector('.lab-head')
    return {
      kind: 'lab',
      title: textOf(head?.querySelector('h2')),
      path: `${path}#${element.id}`,
      of: title,
      text: textOf(head?.querySelector('p')),
      found: [],
    }
  }

  function probe(element: HTMLElement): OpenEntry {
    const [question, answer] = element.querySelectorAll('figcaption p')
    const messages = element
      .querySelectorAll('.probe-error')
      .map((one) => textOf(one).slice(0, MESSAGE))
    const code = element.querySelectorAll('.probe-code, figcaption code')
    return {
      kind: 'probe',
      title: textOf(question),
      path: `${path}#${element.id}`,
      of: title,
      text: textOf(answer),
      found: [...messages, ...code.flatMap((one) => namesIn(one.textContent))],
    }
  }

  function event(element: HTMLElement): OpenEntry {
    const heading = element.querySelector('h3')
    const when = textOf(element.querySelector('time'))
    return {
      kind: 'event',
      title: textOf(heading),
      path: `${path}#${heading?.id}`,
      text: `${when}. ${textOf(element.querySelector('p:not(.when)'))}`,
      found: element.querySelectorAll('code').flatMap((one) => identifiers(one.textContent)),
    }
  }
}

function finished({ found, text, ...entry }: OpenEntry): SearchEntry {
  // Each name once, and none that the title or another name says: the index has to come before a first result.
  const said = new Set(
    [entry.title, ...(entry.also ?? []), ...OF_LANGUAGES].flatMap(
      (words) => words.toLowerCase().match(IDENTIFIER) ?? [],
    ),
  )
  // In their order, like stands beside like, and takes fewer bytes.
  const names = [...new Set(found)].filter((name) => !said.has(name.toLowerCase())).sort()
  return {
    ...entry,
    ...(names.length > 0 && { names: names.join(' ') }),
    ...(text && { text: cut(text) }),
  }
}

/** The identifiers in code that is named in a text. */
function identifiers(code: string): string[] {
  return (code.match(IDENTIFIER) ?? []).filter((name) => name.length > 2)
}

/** Those in a program that tell something of a library: what it calls its own things by is left out. */
function namesIn(program: string): string[] {
  return identifiers(program)
    .map((name) => {
      const [root = '', ...rest] = name.split('.')
      return rest.length === 0 || KNOWN.test(root) ? name : rest.join('.')
    })
    .filter((name) => TELLING.test(name))
}

function textOf(element: HTMLElement | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
}

/** The beginning of a text, to the end of a word. */
function cut(text: string): string {
  if (text.length <= TEXT) return text
  return `${text.slice(0, TEXT).replace(/\s+\S*$/, '')} …`
}
