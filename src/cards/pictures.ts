import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'

/** A palette takes a third of the bytes: a card has few colors. */
const PNG = { palette: true, colors: 32, dither: 0, effort: 1, compressionLevel: 6 } as const

/** What draws: a newer one may draw otherwise. */
const VERSIONS = [
  sharp.versions,
  createRequire(import.meta.url)('@resvg/resvg-js/package.json').version,
]

/** Draws SVG as PNG. What an earlier build drew is kept in a folder, by a hash of all that it depends on. */
export class Pictures {
  /** How many were drawn, not found. */
  drawn = 0
  readonly #folder: string
  readonly #used = new Set<string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  async png(svg: string): Promise<Uint8Array> {
    const hash = createHash('sha256').update(JSON.stringify([svg, PNG, VERSIONS]))
    const name = `${hash.digest('hex')}.png`
    this.#used.add(name)
    const kept = await readFile(join(this.#folder, name)).catch(() => undefined)
    if (kept) return kept
    this.drawn++
    // A card has no text, only outlines: fonts of the machine are not looked for.
    const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } })
    const picture = await sharp(pixels, { raw: { width, height, channels: 4 } })
      .png(PNG)
      .toBuffer()
    await mkdir(this.#folder, { recursive: true })
    await writeFile(join(this.#folder, name), picture)
    return picture
  }

  /** Removes what no card of this build is. */
  async forgetOthers(): Promise<void> {
    const there = await readdir(this.#folder)
    const others = there.filter((name) => !this.#used.has(name))
    await Promise.all(others.map((name) => rm(join(this.#folder, name))))
  }
}
