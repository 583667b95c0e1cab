import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CARD } from '../../src/cards/size.ts'
import { isPage } from '../../src/site/built-pages.ts'
import { cardPath } from '../../src/take-away/paths.ts'
import { visitedPages, DIST } from '../support/dist.ts'

const pages = visitedPages().filter(({ path }) => path.endsWith('/') && isPage(path))
/** A picture that is larger is shown late, or not at all, by those who show links. */
const MOST_BYTES = 60_000

test('every page names a picture for links to it, which is there, of the right size, and small', () => {
  expect(pages.length).toBeGreaterThan(0)
  const poor = pages.flatMap(({ path, document }) => {
    const meta = (name: string) =>
      document
        .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
        ?.getAttribute('content')
    const address = new URL(meta('og:image') ?? 'missing:')
    const png = readFileSync(join(DIST, cardPath(path)))
    // The width and the height stand at the beginning of a PNG.
    const said = [
      address.protocol.startsWith('http') && address.pathname.endsWith(cardPath(path)),
      png.toString('latin1', 1, 4) === 'PNG',
      png.readUInt32BE(16) === CARD.width,
      png.readUInt32BE(20) === CARD.height,
      png.length < MOST_BYTES,
      meta('twitter:card') === 'summary_large_image',
      meta('og:title'),
      meta('og:description') === meta('description'),
    ]
    return said.every(Boolean) ? [] : [`${path}: ${said.map(Boolean)}`]
  })
  expect(poor).toEqual([])
})

test('pages have pictures of their own', () => {
  const pictures = pages.map(({ path }) => readFileSync(join(DIST, cardPath(path)), 'base64'))
  expect(new Set(pictures).size).toBe(pages.length)
})
