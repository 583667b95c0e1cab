import { mkdirSync, readdirSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { drawCard } from '../../../src/cards/card.ts'
import { Pictures } from '../../../src/cards/pictures.ts'
import { lightColors } from '../../../src/site/light-colors.ts'
import { Typesetter } from '../../../src/cards/typesetter.ts'
import { goToEmptyFolder } from '../../support/empty-folder.ts'

const type = new Typesetter()
const colors = lightColors()
const curve = (program: 'keras' | 'high-level', engine: string) => ({
  program,
  engine,
  label: program,
  x: [0, 1, 2],
  y: [3, 2, 1],
})
const chart = {
  label: 'Loss',
  xLabel: 'epoch',
  bands: [curve('keras', 'tensorflow')],
  lines: [curve('high-level', 'cpu')],
  kept: [],
}

it('the colors of cards are those of the light theme, and a token that is gone is an error', () => {
  expect(colors.layers).toBe('#b3361c')
  expect(() => lightColors(':root {}')).toThrow('--paper')
})

it('a text is as wide as its glyphs, breaks between words, and is cut with dots where there is no room', () => {
  expect(type.width('two words', 40)).toBeCloseTo(2 * type.width('two words', 20))
  const text = 'a text of several words that is longer than one line'
  const lines = type.wrap(text, 40, 300)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join(' ')).toBe(text)
  for (const line of lines) expect(type.width(line, 40)).toBeLessThanOrEqual(300)
  const cut = type.cut(text, 40, 300, 2)
  expect(cut).toHaveLength(2)
  expect(cut[1]).toMatch(/ …$/)
  expect(type.width(cut[1] ?? '', 40)).toBeLessThanOrEqual(300)
})

it('a card with a curve has a band of Python and a line of the browser, in the ink of layers', () => {
  const svg = drawCard({ title: 'Losses', section: 'Features', chart }, colors, type)
  const strokes = (style: string) => svg.split(`stroke="${colors.layers}" ${style}`).length - 1
  // Each once in the plot, and once in the legend.
  expect(strokes('stroke-opacity="0.26"')).toBe(2)
  expect(strokes('stroke-width="3.8')).toBe(2)
  expect(svg).not.toContain('<text')
})

it('a card of a claim differs by its verdict', () => {
  const card = (is: 'true' | 'false') =>
    drawCard({ title: '“It is slow.”', verdict: { is, asOf: '2026' } }, colors, type)
  expect(card('true')).not.toBe(card('false'))
})

it('a picture is drawn once, and forgotten when no card is it', async () => {
  onTestFinished(goToEmptyFolder())
  const folder = 'cards'
  mkdirSync(folder)
  const svg = (fill: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${fill}"/></svg>`
  const first = new Pictures(folder)
  const png = await first.png(svg('red'))
  await first.png(svg('blue'))
  const second = new Pictures(folder)
  expect(await second.png(svg('red'))).toEqual(png)
  expect([first.drawn, second.drawn]).toEqual([2, 0])
  await second.forgetOthers()
  expect(readdirSync(folder)).toHaveLength(1)
})
