import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ENTRY_KINDS } from '../../src/search/entry.ts'
import { createFind } from '../../src/search/find.ts'
import { unpack, type Packed } from '../../src/search/packed.ts'
import { visitedPages, DIST } from '../support/dist.ts'

const text = readFileSync(`${DIST}/search.json`, 'utf8')
const entries = unpack(JSON.parse(text) as Packed)
const paths = new Set(entries.map(({ path }) => path))
const queries = Object.entries(
  parse(readFileSync('tests/built/queries.yaml', 'utf8')) as Record<string, string | string[]>,
).map(([query, places]) => ({ query, places: [places].flat() }))

test('every place of the index is there, and named', () => {
  const pages = new Map(visitedPages().map((page) => [page.path, page]))
  const missing = entries.filter(({ path, title }) => {
    const [page = '', anchor] = path.split('#')
    const document = pages.get(page)?.document
    return !document || title === '' || (anchor && !document.querySelector(`[id="${anchor}"]`))
  })
  expect(missing).toEqual([])
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(ENTRY_KINDS))
})

test('what people type finds the right place: 85 of 100 first, 95 among the first three', () => {
  const unknown = queries.flatMap(({ places }) => places).filter((place) => !paths.has(place))
  expect(unknown).toEqual([])
  const find = createFind(entries)
  const ranks = queries.map(({ query, places }) => {
    const links = find(query).flatMap(({ found }) => found.map(({ path }) => path))
    const rank = links.findIndex((link) => places.includes(link))
    return { query, rank: rank < 0 ? Infinity : rank + 1, first: links.slice(0, 3) }
  })
  const share = (most: number) => ranks.filter(({ rank }) => rank <= most).length / ranks.length
  const misses = JSON.stringify(ranks.filter(({ rank }) => rank > 1))
  expect(ranks.length).toBeGreaterThanOrEqual(120)
  expect(share(1), misses).toBeGreaterThanOrEqual(0.85)
  expect(share(3), misses).toBeGreaterThanOrEqual(0.95)
})

test('the index is small enough to wait for', () => {
  // A first query may take 60 KB, and the code that answers it takes 10.8.
  expect(gzipSync(text).length).toBeLessThan(49_000)
})
