import MiniSearch, { type SearchResult } from 'minisearch'
import { ENTRY_KINDS, type SearchEntry, type EntryKind } from './entry.ts'
import { wordsOf, wordsOfQuery } from './terms.ts'

/** A place that was found, with the sections of it that were found too. */
export interface Found extends SearchEntry {
  score: number
  sections: SearchEntry[]
}

/** What was found of one kind, the best first. */
export interface Group {
  kind: EntryKind
  found: Found[]
}

/** Finds places by words; those of `section`, a path like "/history/", come a little before their equals. */
export type Find = (query: string, section?: string) => Group[]

const BOOST = { title: 8, also: 8, names: 2.5, of: 1, text: 1 }
/** A page about a thing goes before a claim or an event that mentions it. */
const KIND_WEIGHT: Record<EntryKind, number> = {
  page: 1.5,
  lab: 1.1,
  probe: 0.9,
  claim: 0.55,
  event: 0.5,
}
const SECTION_WEIGHT = 0.85
/** How much a title counts that is the query, of a page and of a part of one, and a title that holds the query. */
const EXACT = { page: 3, part: 1.5 }
const HOLDS = 1.3
const HERE = 1.15
/** A shorter term forgives no wrong letter. */
const FORGIVING = 5
/** A longer one forgives two. */
const LONG = 9
/** What a found place needs of the best one's score. */
const WORTH = 0.03
const MOST: Record<EntryKind, number> = { page: 8, lab: 4, probe: 4, claim: 5, event: 5 }
const MOST_SECTIONS = 3
/** Of a long text, as a pasted message is, the end is read. */
const LONGEST = 24

/** Reads the index once; a query then takes a few milliseconds. */
export function createFind(entries: readonly SearchEntry[]): Find {
  const index = new MiniSearch<{ id: number } & Record<keyof typeof BOOST, string>>({
    fields: Object.keys(BOOST),
    tokenize: (text) => wordsOf(text).flat(),
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term] },
  })
  index.addAll(
    entries.map(({ title, also = [], names = '', of = '', text = '' }, id) => {
      return { id, title, also: also.join(', '), names, of, text }
    }),
  )
  const known = new Set(
    entries.flatMap(({ title, also, names = '' }) =>
      wordsOf([title, also, names].join(' ')).flat(),
    ),
  )
  const pages = new Map(entries.map((entry) => [entry.path, entry]))
  const plain = entries.map(({ title, also = [] }) => [title, ...also].map(folded))

  return (query, section) => {
    const words = wordsOfQuery(query).slice(-LONGEST)
    if (words.length === 0) return []
    const asked = folded(query)
    const last = new Set(words.at(-1))
    const results = index.search(
      { combineWith: 'OR', queries: [...new Set(words.flat())] },
      {
        boost: BOOST,
        // A word that is there is meant.
        prefix: (term) => last.has(term) && term.length > 1 && !known.has(term),
        fuzzy: (term) =>
          term.length < FORGIVING || known.has(term) ? false : term.length < LONG ? 1 : 2,
        weights: { prefix: 0.3, fuzzy: 0.25 },
        bm25: { k: 1.2, b: 0.5, d: 0.5 },
      },
    )
    const scored = results.map((result) => {
      const entry = entries[result.id] as SearchEntry
      const names = plain[result.id] as string[]
      return { ...entry, score: result.score * covered(result, words) * weight(entry, names) }
    })

    function weight({ kind, path }: SearchEntry, names: string[]): number {
      const isSection = kind === 'page' && path.includes('#')
      const exact = path.includes('#') ? EXACT.part : EXACT.page
      const holds = names.some((one) => one.includes(asked)) ? HOLDS : 1
      const title = names.includes(asked) ? exact : holds
      const part = isSection ? SECTION_WEIGHT : 1
      const here = section && section !== '/' && path.startsWith(section) ? HERE : 1
      return title * part * here * KIND_WEIGHT[kind]
    }
    return grouped(scored, pages)
  }
}

/** The share of the words that were found, squared: a place with all of them goes before one with one of them often. */
function covered({ queryTerms }: SearchResult, words: string[][]): number {
  const terms = new Set(queryTerms)
  const found = words.filter(([whole = '', ...parts]) => {
    return (
      terms.has(whole) ||
      (parts.length > 0 && parts.filter((part) => terms.has(part)).length * 2 > parts.length)
    )
  })
  return (Math.max(found.length, 0.5) / words.length) ** 2
}

function grouped(
  scored: (SearchEntry & { score: number })[],
  pages: Map<string, SearchEntry>,
): Group[] {
  const places = new Map<string, Found>()
  for (const { score, ...entry } of scored.sort((a, b) => b.score - a.score)) {
    const isSection = entry.kind === 'page' && entry.of !== undefined
    const path = isSection ? entry.path.replace(/#.*/, '') : entry.path
    const known = places.get(path)
    if (known && isSection) known.sections.push(entry)
    if (known) continue
    const page = isSection ? (pages.get(path) as SearchEntry) : entry
    places.set(path, { ...page, score, sections: isSection ? [entry] : [] })
  }
  const best = Math.max(...[...places.values()].map(({ score }) => score))
  const worth = [...places.values()].filter(({ score }) => score >= best * WORTH)
  return ENTRY_KINDS.map((kind) => ({ kind, found: worth.filter((one) => one.kind === kind) }))
    .filter(({ found }) => found.length > 0)
    .map(({ kind, found }) => ({
      kind,
      found: found
        .slice(0, MOST[kind])
        .map((one) => ({ ...one, sections: one.sections.slice(0, MOST_SECTIONS) })),
    }))
    .sort((a, b) => (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0))
}

/** A title as it is compared: in small letters, one space for whatever stands between words. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
}
