import type { SearchEntry } from './entry.ts'

/** All fields of an entry: one that is missing here is an error of types. */
const FIELDS = Object.keys({
  kind: true,
  title: true,
  path: true,
  of: true,
  also: true,
  names: true,
  text: true,
} satisfies Record<keyof SearchEntry, true>) as (keyof SearchEntry)[]

/**
 * Entries as a file of fewer bytes has them: a list a field, in which like stands beside like; 0 for a field that
 * an entry lacks. What is a part of the page before it has the anchor alone as its path, and no `of`; of an anchor
 * that its title makes, the number sign is left.
 */
export type Packed = Record<keyof SearchEntry, unknown[]>

/** Entries in a form that takes fewer bytes, in the same order. */
export function pack(entries: SearchEntry[]): Packed {
  let page: SearchEntry | undefined
  const short = entries.map((entry): Partial<SearchEntry> => {
    if (!page || entry.of !== page.title || !entry.path.startsWith(`${page.path}#`)) {
      if (isPage(entry)) page = entry
      return entry
    }
    const anchor = entry.path.slice(page.path.length)
    const short = { ...entry, path: anchor === anchorBy(entry.title) ? '#' : anchor }
    return { ...short, of: undefined }
  })
  const lists = FIELDS.map((field) => [field, short.map((entry) => entry[field] ?? 0)])
  return Object.fromEntries(lists) as Packed
}

/** The entries that were packed. */
export function unpack(packed: Packed): SearchEntry[] {
  let page: SearchEntry | undefined
  return packed.title.map((_, at) => {
    const fields = FIELDS.flatMap((field) => {
      const value = packed[field][at]
      return value === 0 ? [] : [[field, value]]
    })
    const entry = Object.fromEntries(fields) as SearchEntry
    if (page && entry.path.startsWith('#')) {
      const anchor = entry.path === '#' ? anchorBy(entry.title) : entry.path
      return { ...entry, path: page.path + anchor, of: page.title }
    }
    if (isPage(entry)) page = entry
    return entry
  })
}

function isPage({ kind, of }: SearchEntry): boolean {
  return kind === 'page' && of === undefined
}

/** The anchor that most headings have: their words in small letters, with hyphens between them. */
function anchorBy(title: string): string {
  const letters = title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
  return `#${letters.replaceAll(' ', '-')}`
}
