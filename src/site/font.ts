import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fromBuffer } from '@capsizecss/unpack'
import subsetFont from 'subset-font'
import { displayText } from './display-text.ts'
import { fallbackFace } from './font-fallback.ts'

const SOURCE = 'node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2'

/** Kept whatever the content says, so that a word of the shell never falls back to another font. */
const ALWAYS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:!?()/+%&-–—‘’“”…·×'

/** The font of headings and ledes, as this build serves it. */
export interface SiteFont {
  fileName: string
  data: Uint8Array<ArrayBuffer>
  /** The @font-face rule of a local font that takes up the same room until the file is there. */
  fallback: string
}

/** The characters that the content sets in the font, each once. */
function usedCharacters(): string {
  const texts = globSync('content/**/*.{mdx,yaml}').map((file) =>
    displayText(readFileSync(file, 'utf8')),
  )
  return [...new Set([ALWAYS, ...texts].join(''))].join('')
}

async function build(): Promise<SiteFont> {
  const original = readFileSync(SOURCE)
  const subset = await subsetFont(original, usedCharacters(), {
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
