import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { wrapWords } from '../lab/chart/wrap-words.ts'
import type { Pen, TextAt } from '../lab/chart/chart-drawing.ts'

const FONT = 'node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2'

/** Sets text in the site's font, as outlines: the picture is the same on every machine, whatever fonts it has. */
export class Typesetter implements Pen {
  readonly #font: Font
  readonly #outlines = new Map<number, string>()

  constructor(file = FONT) {
    const font = create(readFileSync(file))
    if (!('layout' in font)) throw new Error(`${file} holds several fonts; cards are set in one`)
    this.#font = font
  }

  /** The width of a text in a size, both in pixels. */
  width(text: string, size: number): number {
    return (this.#font.layout(this.#known(text)).advanceWidth * size) / this.#font.unitsPerEm
  }

  /** The text as outlines in SVG. */
  text(text: string, { x, y, size, fill, anchor = 'start' }: TextAt): string {
    const shares = { start: 0, middle: 0.5, end: 1 }
    const scale = size / this.#font.unitsPerEm
    const { glyphs, positions } = this.#font.layout(this.#known(text))
    let pen = 0
    const shapes = glyphs.map(({ id, path }, i) => {
      const at = pen + (positions[i]?.xOffset ?? 0)
      pen += positions[i]?.xAdvance ?? 0
      const outline = this.#outlines.get(id) ?? path.toSVG()
      this.#outlines.set(id, outline)
      return outline && `<path transform="translate(${Math.round(at)})" d="${outline}"/>`
    })
    const left = (x - shares[anchor] * pen * scale).toFixed(2)
    return `<g transform="translate(${left} ${y}) scale(${scale} ${-scale})" fill="${fill}">${shapes.join('')}</g>`
  }

  /** The text in lines that are at most so wide. A word that is wider stands alone. */
  wrap(text: string, size: number, width: number): string[] {
    return wrapWords(text, (line) => this.width(line, size) <= width)
  }

  /** The lines that there is room for; the last of more ends in dots. */
  cut(text: string, size: number, width: number, most: number): string[] {
    const lines = this.wrap(text, size, width)
    if (lines.length <= most) return lines
    const kept = lines.slice(0, most)
    let last = `${kept.pop()} …`
    while (this.width(last, size) > width && / \S+ …$/.test(last))
      last = last.replace(/ \S+ …$/, ' …')
    return [...kept, last]
  }

  /** The text without signs that the font has not: they would be empty boxes. */
  #known(text: string): string {
    return [...text]
      .filter((sign) => this.#font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
      .join('')
  }
}
