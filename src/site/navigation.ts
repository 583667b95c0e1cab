import type { Page } from '../content/page.ts'

/** What navigation needs to know of a page: its id in the docs collection and its front matter. */
export interface DocsPage {
  id: string
  data: Pick<Page, 'title' | 'label' | 'lede' | 'order'>
}

/** A link to a page. */
export interface NavigationLink {
  path: string
  /** The short name that lists show. */
  label: string
  title: string
  lede: string
}

/** A folder of content/docs: its index, and its other pages in reading order. */
export interface Section extends NavigationLink {
  id: string
  pages: NavigationLink[]
}

/** The path of a page: `index` is the home page, `features` a section's index, `features/x` a page. */
export function pagePath(id: string): string {
  return id === 'index' ? '/' : `/${id}/`
}

/** The section that a page belongs to: the first folder of its path. The home page has none. */
export function sectionOfPage(id: string): string | undefined {
  return id === 'index' ? undefined : id.split('/')[0]
}

/** Entries in the order in which every list has them: by `order`, and those of one order by id. */
export function inReadingOrder<T extends { id: string; data: { order: number } }>(
  entries: readonly T[],
): T[] {
  return entries.toSorted((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id))
}

/** The name of a page where there is little room. */
export function pageLabel({ data }: { data: Pick<Page, 'title' | 'label'> }): string {
  return data.label ?? data.title
}

const toLink = (page: DocsPage): NavigationLink => ({
  path: pagePath(page.id),
  label: pageLabel(page),
  title: page.data.title,
  lede: page.data.lede,
})

/** The sections in the order of their index pages, each with its pages in theirs. */
export function buildSections(pages: readonly DocsPage[]): Section[] {
  const sorted = inReadingOrder(pages.filter((page) => page.id !== 'index'))
  const bySection = Map.groupBy(sorted, (page) => page.id.split('/')[0] ?? page.id)
  return sorted
    .filter((page) => bySection.has(page.id))
    .map((index) => ({
      id: index.id,
      ...toLink(index),
      pages: (bySection.get(index.id) ?? []).filter((page) => page !== index).map(toLink),
    }))
}

/** The folders that have pages but no index.mdx, and would be in no list. */
export function sectionsWithoutIndex(pages: readonly Pick<DocsPage, 'id'>[]): string[] {
  const ids = new Set(pages.map((page) => page.id))
  const folders = pages.map((page) => sectionOfPage(page.id)).filter((id) => id !== undefined)
  return [...new Set(folders)].filter((id) => !ids.has(id))
}

/** The pages before and after a path in its section; the index comes first. */
export function neighbors(
  section: Section,
  path: string,
): { previous?: NavigationLink; next?: NavigationLink } {
  const all: NavigationLink[] = [section, ...section.pages]
  const place = all.findIndex((page) => page.path === path)
  if (place === -1) return {}
  const previous = all[place - 1]
  const next = all[place + 1]
  return { ...(previous && { previous }), ...(next && { next }) }
}
