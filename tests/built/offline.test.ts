import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { offlineFiles } from '../../src/offline/build/make.ts'
import { builtSite } from '../support/folder-server.ts'
import { visitedPages, DIST } from '../support/dist.ts'

const files = builtSite()
const { manifest, written } = await offlineFiles(files)
const kept = new Set(manifest.kept.map(({ path }) => path))
const all = [...manifest.kept, ...manifest.used].map(({ path }) => path)
const base = (process.env.BASE ?? '/').replace(/\/?$/, '/')

/** Bytes of a file that is named like in a link. */
const bytes = (path: string) =>
  statSync(join(DIST, path === '' || path.endsWith('/') ? `${path}index.html` : path)).size

test('the service worker in dist/ is that of what lies there', () => {
  for (const { name, text } of written) expect(readFileSync(join(DIST, name), 'utf8')).toBe(text)
})

test('every page is kept, with all that its HTML loads', () => {
  // Frames for other sites, and the book, which says all over again, need a network.
  const pages = visitedPages().filter(({ path }) => !/^\/(embed|book)\//.test(path))
  expect(pages.length).toBeGreaterThan(100)
  expect(pages.map(({ path }) => path.slice(1)).filter((path) => !kept.has(path))).toEqual([])
  const loaded = pages.flatMap(({ document }) =>
    document
      .querySelectorAll('script[src], link[rel=stylesheet], link[rel=icon], img[src]')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
  )
  const missing = loaded.filter((address) => !all.includes(address.slice(base.length)))
  expect([...new Set(missing)].filter((address) => !address.startsWith('data:'))).toEqual([])
})

test('so are both parts of the search, the frames of the sandbox, and the data sets', () => {
  const needed = [...files.keys()].filter((path) =>
    /^(search\.json|sandbox\/.*\.html|data\/.*|pagefind\/(pagefind|pagefind-worker)\.js|pagefind\/(fragment|index)\/.*|pagefind\/.*\.pf_meta)$/.test(
      path,
    ),
  )
  expect(needed.length).toBeGreaterThan(100)
  expect(needed.filter((path) => !kept.has(path))).toEqual([])
})

test('nothing is kept that no page reads, and no large file before it is used', () => {
  expect(
    all.filter((path) =>
      /\.(map|md|bib|txt|xml|ipynb|zip|pdf)$|^_headers|^(downloads|embed|book)\//.test(path),
    ),
  ).toEqual([])
  const large = [...kept].filter((path) => !/(^|\/)$/.test(path) && bytes(path) > 300_000)
  expect(large).toEqual([])
  const pictures = [...kept].filter((path) => path.endsWith('.png'))
  expect(pictures.filter((path) => !/^(icons|_astro)\//.test(path))).toEqual([])
})

test('the manifest of the installed site names icons that are there, and every page names it', () => {
  const { icons, scope } = JSON.parse(readFileSync(join(DIST, 'site.webmanifest'), 'utf8')) as {
    icons: { src: string }[]
    scope: string
  }
  expect(scope).toBe(base)
  expect(icons.length).toBeGreaterThan(2)
  expect(icons.filter(({ src }) => !files.has(src.slice(base.length)))).toEqual([])
  const without = visitedPages().filter(
    ({ path, document }) =>
      !path.startsWith('/embed/') &&
      document.querySelector('link[rel=manifest]')?.getAttribute('href') !==
        `${base}site.webmanifest`,
  )
  expect(without.map(({ path }) => path)).toEqual([])
})
