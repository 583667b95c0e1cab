import { describe, expect, test } from 'vitest'
import { readContent } from '../../scripts/check/read-content.ts'
import { siteMap } from '../../scripts/check/site-map.ts'
import { CONTENT_KINDS } from '../../src/content/kinds.ts'
import { readEntries, readPages } from '../../src/content/read.ts'
import { pagePath } from '../../src/site/navigation.ts'
import { builtFiles, visitedPages, embeddedPages } from '../support/dist.ts'

const pages = [...visitedPages(), ...embeddedPages()]
const files = new Set(builtFiles().map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`))
const anchors = new Map(
  pages.map(({ path, document }) => [
    path,
    new Set(document.querySelectorAll('[id]').map((element) => element.id)),
  ]),
)
const base = process.env.BASE ?? '/'

/** Why a link leads nowhere, or undefined. */
function broken(from: string, href: string): string | undefined {
  const url = new URL(href, `http://site${base.replace(/\/$/, '')}${from}`)
  if (url.host !== 'site') return undefined
  const path = decodeURI(url.pathname).slice(base.replace(/\/$/, '').length) || '/'
  if (!files.has(path)) return `${from} links to ${path}, which is not built`
  // A link that carries code for a lab leads to the lab: #lab-<lab>=<code>.
  const id = decodeURIComponent(url.hash.slice(1).replace(/^(lab-[^=]*)=.*/, '$1'))
  const ids = anchors.get(path)
  return id === '' || !ids || ids.has(id)
    ? undefined
    : `${from} links to ${path}#${id}: no such anchor`
}

describe('the built site', () => {
  test('has a page for each of the content, and for each claim', () => {
    const written = readPages().map(({ id }) => pagePath(id))
    const claims = readEntries(CONTENT_KINDS.claims).map(({ id }) => `/claims/${id}/`)
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining([...written, ...claims, '/404.html']),
    )
  })

  test('has no link that leads nowhere', () => {
    const wrong = pages.flatMap(({ path, document }) =>
      document
        .querySelectorAll('a[href]')
        .map((link) => broken(path, link.getAttribute('href') ?? ''))
        .filter((why) => why !== undefined),
    )
    expect(wrong).toEqual([])
  })

  test('has every anchor that the check of links in pages knows', () => {
    const known = [...siteMap(readContent())].filter(([, ids]) => ids !== undefined)
    expect(known).toHaveLength(readPages().length)
    const lost = known.flatMap(([path, ids]) =>
      [...(ids ?? [])].filter((id) => !anchors.get(path)?.has(id)).map((id) => `${path}#${id}`),
    )
    expect(lost).toEqual([])
  })

  test('has no id twice on a page', () => {
    const twice = pages.flatMap(({ path, document }) => {
      const ids = document.querySelectorAll('[id]').map((element) => element.id)
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`)
    })
    expect(twice).toEqual([])
  })

  test('loads nothing from another host', () => {
    const foreign = pages.flatMap(({ path, document }) =>
      document
        .querySelectorAll(
          'script[src], link[rel=stylesheet], link[rel=preload], link[rel=icon], img[src], iframe[src]',
        )
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => /^(https?:)?\/\//.test(address))
        .map((address) => `${path}: ${address}`),
    )
    expect(foreign).toEqual([])
  })

  test('gives every page one heading of the first level, a title and a description', () => {
    for (const { path, document } of pages) {
      expect(document.querySelectorAll('h1'), path).toHaveLength(1)
      expect(document.querySelector('title')?.text, path).toMatch(/Layers & Ops/)
      expect(
        document.querySelector('meta[name=description]')?.getAttribute('content'),
        path,
      ).toBeTruthy()
    }
  })
})
