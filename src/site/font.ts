import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { getCollection } from 'astro:content'
import { fromBuffer } from '@capsizecss/unpack'
import subsetFont from 'subset-font'
import { CONTENT_KINDS } from '../content/kinds.ts'
import { fontCharacters } from './font-characters.ts'
import { fallbackFace } from './font-fallback.ts'

const SOURCE = 'node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2'

/** The font of headings and ledes, as this build serves it. */
export interface SiteFont {
  fileName: string
  data: Uint8Array<ArrayBuffer>
  /** The @font-face rule of a local font that takes up the same room until the file is there. */
  fallback: string
}

/** All that the content says: pages, the words of labs, and what every other file holds. */
async function contentTexts(): Promise<string[]> {
  const pages = await getCollection('docs')
  const labs = await getCollection('labs')
  const names = Object.keys(CONTENT_KINDS) as (keyof typeof CONTENT_KINDS)[]
  const entries = (await Promise.all(names.map((name) => getCollection(name)))).flat()
  return [
    ...pages.flatMap(({ data, body = '' }) => [data.title, data.label ?? '', data.lede, body]),
    ...labs.flatMap(({ data }) => [data.title, data.question]),
    ...entries.map(({ data }) => JSON.stringify(data)),
  ]
}

async function build(): Promise<SiteFont> {
  const original = readFileSync(SOURCE)
  const characters = fontCharacters(await contentTexts())
  const subset = await subsetFont(original, characters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'liga'],
    noHinting: true,
  })
  const hash = createHash('sha256').update(subset).digest('hex').slice(0, 8)
  return {
    fileName: `newsreader.${hash}.woff2`,
    data: new Uint8Array(subset),
    fallback: fallbackFace('Newsreader fallback', await fromBuffer(original)),
  }
}

let built: Promise<SiteFont> | undefined

/** Newsreader 500 with the glyphs that the content uses. Made once a process. */
export function getSiteFont(): Promise<SiteFont> {
  return (built ??= build())
}
