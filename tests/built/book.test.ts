import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readChapters } from '../../src/book/integration.ts'
import { BOOK_PATH } from '../../src/site/book-path.ts'
import { visitedPages, DIST } from '../support/dist.ts'

const pages = visitedPages()
const book = pages.find(({ path }) => path === BOOK_PATH)?.document
const chapters = readChapters()
const root = (process.env.BASE ?? '/').replace(/\/$/, '')
const attributes = (selector: string, name: string) =>
  book?.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '') ?? []

test('every page of the documentation is a chapter, in the order of the contents', () => {
  const ids = chapters.map(({ id }) => id)
  expect(attributes('main > section', 'id')).toEqual(ids)
  expect(attributes('.contents a', 'href')).toEqual(ids.map((id) => `#${id}`))
  // The playground with a lab's programs is a page for each lab: the programs stand with the lab.
  const own = pages.map(({ path }) => path).filter((path) => path.endsWith('/'))
  const bound = own.filter((path) => path !== BOOK_PATH && !/^\/playground\/./.test(path))
  expect(chapters.map(({ path }) => path).toSorted()).toEqual(bound.toSorted())
})

test('what its links lead to stands in it, where it is a page or a part of one', () => {
  const ids = attributes('[id]', 'id')
  expect(ids.length).toBeGreaterThan(1000)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const known = new Set(ids)
  const links = attributes('main a[href]', 'href')
  const inside = links.filter((href) => href.startsWith('#'))
  expect(inside.length).toBeGreaterThan(1000)
  expect(inside.filter((href) => !known.has(href.slice(1)))).toEqual([])
  const paths = new Set(chapters.map(({ path }) => `${root}${path}`))
  const out = links.filter((href) => paths.has(href.replace(/[?#].*/, '')))
  // The address of the site on the cover, and links that carry a program.
  expect(out.filter((href) => href !== `${root}/` && !href.includes('#lab-'))).toEqual([])
})

test('it loads nothing of a lab and shows each of them once', () => {
  expect(book?.querySelectorAll('main :is(script, button, astro-island, [hidden])')).toEqual([])
  const labs = attributes('main .lab', 'id').map((id) => id.replace(/.*--/, ''))
  expect(new Set(labs).size).toBe(labs.length)
  expect(labs.length).toBeGreaterThan(30)
  const shown = book?.querySelectorAll('main .lab:not([id$="lab-playground"])') ?? []
  const poor = shown.filter((lab) => !lab.querySelector('.lab-plot .band'))
  expect(poor).toEqual([])
  const nameless = shown
    .flatMap((lab) => lab.querySelectorAll('.lab-program'))
    .filter((program) => !program.querySelector('.lab-program-head strong')?.textContent.trim())
  expect(nameless).toEqual([])
  const programs = shown.map((lab) => lab.querySelectorAll('.lab-program').length)
  expect(Math.min(...programs)).toBeGreaterThan(1)
})

test('it is in no index: neither the search, nor the sitemap, nor those of search engines', () => {
  expect(readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8')).not.toContain(`${BOOK_PATH}<`)
  expect(readFileSync(join(DIST, 'search.json'), 'utf8')).not.toContain(BOOK_PATH)
  expect(attributes('meta[name=robots]', 'content')).toEqual(['noindex'])
  expect(book?.querySelector('[data-pagefind-body]')).toBeNull()
})
