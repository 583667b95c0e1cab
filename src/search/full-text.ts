import { wordsOf, wordsOfQuery } from './terms.ts'

/** A place whose text has the words of a query. */
export interface TextHit {
  /** The address with the base path. */
  href: string
  title: string
  /** The title of its page, where it is a section of one. */
  of?: string
  /** The words around, in which Pagefind marks what was found: text and `<mark>`. */
  excerpt: string
}

interface Pagefind {
  options(options: { bundlePath: string; baseUrl: string }): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>
}

interface PagefindPage {
  url: string
  meta: { title?: string }
  excerpt: string
  sub_results: { url: string; title: string; excerpt: string }[]
}

const MOST = 8
let loading: Promise<Pagefind> | undefined

/** Searches every word of the site with Pagefind, which loads at the first call. Rejects where it does not load. */
export async function searchFullText(query: string, base: string): Promise<TextHit[]> {
  loading ??= load(base)
  // Without a connection now, the next search asks again.
  loading.catch(() => (loading = undefined))
  const { results } = await (await loading).search(query)
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()))
  return pages.map(hitOf).filter(({ excerpt }) => marksAnyOf(excerpt, query))
}

/** Pagefind falls back to ever fewer letters of a word. With fewer than these of each word a hit is chance. */
const LETTERS = 4

function marksAnyOf(excerpt: string, query: string): boolean {
  const beginnings = wordsOfQuery(query).map(([whole = '']) => whole.slice(0, LETTERS))
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) =>
    wordsOf(text).flat(),
  )
  return beginnings.some((beginning) => marked.some((term) => term.startsWith(beginning)))
}

async function load(base: string): Promise<Pagefind> {
  const bundlePath = `${base}pagefind/`
  const pagefind = (await import(/* @vite-ignore */ `${bundlePath}pagefind.js`)) as Pagefind
  await pagefind.options({ bundlePath, baseUrl: base })
  return pagefind
}

function hitOf({ url, meta: { title = '' }, excerpt, sub_results: [best] }: PagefindPage): TextHit {
  if (!best || best.url === url) return { href: url, title, excerpt }
  return { href: best.url, title: best.title, of: title, excerpt: best.excerpt }
}
