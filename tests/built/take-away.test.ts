import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FOLDERS } from '../../src/content/folders.ts'
import { CONTENT_KINDS } from '../../src/content/kinds.ts'
import { labIds } from '../../src/content/lab-loader.ts'
import { readEntries } from '../../src/content/read.ts'
import { BOOK_PATH } from '../../src/site/book-path.ts'
import { bibtexPath, markdownPath } from '../../src/take-away/paths.ts'
import { visitedPages, DIST } from '../support/dist.ts'

const pages = visitedPages().filter(({ path }) => path.endsWith('/') && path !== BOOK_PATH)
const read = (path: string) => readFileSync(join(DIST, path), 'utf8')
const words = (text: string) => text.match(/[a-z]{3,}/gi) ?? []

test('every page names its Markdown, which has its title and its text', () => {
  expect(pages.length).toBeGreaterThan(0)
  const poor = pages.filter(({ path, document }) => {
    const link = document.querySelector('link[rel="alternate"][type="text/markdown"]')
    if (link?.getAttribute('href') !== markdownPath(path)) return true
    const markdown = read(markdownPath(path))
    const title = document.querySelector('main h1')?.textContent.trim() ?? ''
    const kept = new Set(words(markdown))
    const said = words(
      [...document.querySelectorAll('main p:not([hidden])')].map((p) => p.textContent).join(' '),
    )
    const lost = said.filter((word) => !kept.has(word))
    return (
      !markdown.startsWith('# ') ||
      words(title).some((word) => !kept.has(word)) ||
      lost.length > said.length / 5
    )
  })
  expect(poor.map(({ path }) => path)).toEqual([])
})

test('every page names its citation, which has its title, and its address below the site’s', () => {
  const poor = pages.filter(({ path, document }) => {
    const title = document.querySelector('main h1')?.textContent.replace(/\s+/g, ' ').trim() ?? '?'
    const entry = read(bibtexPath(path)).replaceAll('\\', '')
    return (
      !document.querySelector(`.foot a[href="${bibtexPath(path)}"]`) ||
      !entry.startsWith('@misc{layers-and-ops') ||
      !entry.includes(`{{${title}}}`) ||
      !entry.includes(`${path}},`) ||
      !read(markdownPath(path)).includes(`Cite as: Layers & Ops: ${title}`)
    )
  })
  expect(poor.map(({ path }) => path)).toEqual([])
})

test('Markdown holds nothing of the page’s machinery', () => {
  const machinery = /<astro-|<script|<svg|<button|class="|astro:end/
  const found = pages.filter(({ path }) =>
    machinery.test(read(markdownPath(path)).replace(/^(`{3,})[\s\S]*?^\1$|`[^`\n]*`/gm, '')),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})

test('llms.txt names every page of the documentation and every claim, each with an address that is there', () => {
  const listed = [...read('llms.txt').matchAll(/\]\(https?:\/\/[^/]+(\/[^)]*)\)/g)].map(
    ([, path]) => path ?? '',
  )
  const own = pages.filter(({ path }) => path !== '/' && !/^\/playground\/./.test(path))
  expect(listed.toSorted()).toEqual(own.map(({ path }) => markdownPath(path)).toSorted())
})

test('llms-full.txt holds the pages one after the other', () => {
  const full = read('llms-full.txt')
  expect(full).toContain(read('index.md').slice(0, 200))
  expect(full).toContain(read('features/losses.md'))
})

test('the sitemap lists every page', () => {
  const map = read('sitemap-0.xml')
  const missing = pages.filter(({ path }) => !map.includes(`${path}</loc>`))
  expect(missing.map(({ path }) => path)).toEqual([])
})

test('every page names the feed, which has each claim and each lab, with a link to a place that is there', () => {
  const [feed] = new Set(
    pages.map(({ document }) =>
      document.querySelector('link[type="application/rss+xml"]')?.getAttribute('href'),
    ),
  )
  const links = [...read(feed ?? '').matchAll(/<link>[^<]*?:\/\/[^/]+([^<#]*)#([^<]*)<\/link>/g)]
  const documents = new Map(pages.map(({ path, document }) => [path, document]))
  const dead = links.filter(([, path = '', id]) => !documents.get(path)?.getElementById(id ?? ''))
  expect(dead.map(([link]) => link)).toEqual([])
  const claims = readEntries(CONTENT_KINDS.claims).map(({ id }) => `/claims/${id}/`)
  const listed = links.map(([, path]) => path)
  expect(listed).toEqual(expect.arrayContaining(claims))
  expect(links.map(([, , id]) => id)).toEqual(
    expect.arrayContaining(labIds(FOLDERS.labs).map((id) => `lab-${id}`)),
  )
})
