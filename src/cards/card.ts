import type { Verdict } from '../content/claim.ts'
import { drawChart, type DrawnChart } from '../lab/chart/chart-drawing.ts'
import { CARD } from './size.ts'
import type { Colors } from '../site/light-colors.ts'
import type { Typesetter } from './typesetter.ts'

/** What a card shows: a page's title, what it belongs to, and its curve, its verdict or its first sentences. */
export interface Card {
  title: string
  /** The section, or what kind of page it is. */
  section?: string | undefined
  chart?: DrawnChart
  verdict?: { is: Verdict; asOf: string }
  lede?: string
}

/** How large a title is set: the first size in which it takes up so many lines at most. */
const TITLES = {
  beside: { sizes: [56, 48, 42], lines: 2 },
  alone: { sizes: [76, 64, 54, 46, 40], lines: 4 },
}
const LEFT = 72
const WIDTH = CARD.width - 2 * LEFT
const TOP = 76
const BOTTOM = CARD.height - 64

/** A card as SVG. All of its text is outlines. */
export function drawCard(card: Card, colors: Colors, type: Typesetter): string {
  const { title, section, chart, verdict, lede } = card
  const { sizes, lines: most } = TITLES[chart ? 'beside' : 'alone']
  const size =
    sizes.find((one) => type.wrap(title, one, WIDTH).length <= most) ?? sizes.at(-1) ?? 40
  const lines = type.cut(title, size, WIDTH, most)
  const first = TOP + 62 + size
  const last = first + (lines.length - 1) * size * 1.14
  const at = { x: LEFT, fill: colors.ink }
  const parts = [
    head(section, colors, type),
    ...lines.map((line, i) => type.text(line, { ...at, y: first + i * size * 1.14, size })),
    chart &&
      drawChart(
        chart,
        { left: LEFT, top: last + 44, width: WIDTH, height: BOTTOM - last - 44, size: 23 },
        { ...colors, sheet: colors.paper },
        type,
      ),
    verdict && drawVerdict(verdict, last + 84, colors, type),
    lede && drawLede(lede, last + (verdict ? 162 : 76), colors, type),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="100%" height="100%" fill="${colors.paper}"/>`,
    ...parts.filter(Boolean),
    '</svg>',
  ].join('')
}

/** The site's mark and name, the section, and the line under them. */
function head(section: string | undefined, colors: Colors, type: Typesetter): string {
  const curve = 'M1 2c6 0 5 11 20 12'
  return [
    `<g transform="translate(${LEFT} 44) scale(1.9)" fill="none" stroke-width="2.5">`,
    `<path d="${curve}" stroke="${colors.layers}"/>`,
    `<path d="${curve}" stroke="${colors.ops}" stroke-dasharray="4 4"/></g>`,
    type.text('Layers & Ops', { x: LEFT + 56, y: TOP - 8, size: 32, fill: colors.ink }),
    section &&
      type.text(section, {
        x: CARD.width - LEFT,
        y: TOP - 8,
        size: 28,
        fill: colors.soft,
        anchor: 'end',
      }),
    `<path d="M${LEFT},${TOP + 22}H${CARD.width - LEFT}" stroke="${colors.rule}" stroke-width="2"/>`,
  ]
    .filter(Boolean)
    .join('')
}

/** The verdict's mark with its word, outlined, and for when it holds. */
function drawVerdict(
  { is, asOf }: NonNullable<Card['verdict']>,
  y: number,
  colors: Colors,
  type: Typesetter,
): string {
  const size = 34
  const width = 92 + type.width(is, size)
  return [
    `<rect x="${LEFT}" y="${y - 44}" width="${width}" height="62" rx="31" fill="none" stroke="${colors.soft}" stroke-width="2"/>`,
    glyph(is, LEFT + 38, y - 13, 13, colors.ink),
    type.text(is, { x: LEFT + 66, y, size, fill: colors.ink }),
    ...type
      .cut(asOf, 28, WIDTH - width - 32, 1)
      .map((line) => type.text(line, { x: LEFT + width + 32, y, size: 28, fill: colors.soft })),
  ].join('')
}

/** The glyphs of src/site/verdicts.ts, which the font has not. */
function glyph(verdict: Verdict, x: number, y: number, r: number, ink: string): string {
  const ring = `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${ink}" stroke-width="2.5"/>`
  const fill = `fill="${ink}"`
  const glyphs: Record<Verdict, string> = {
    true: `<circle cx="${x}" cy="${y}" r="${r + 1}" ${fill}/>`,
    outdated: `${ring}<path d="M${x},${y}V${y - r}A${r},${r} 0 0 1 ${x + r},${y}Z" ${fill}/>`,
    misleading: `${ring}<path d="M${x},${y - r}A${r},${r} 0 0 0 ${x},${y + r}Z" ${fill}/>`,
    false: ring,
    opinion: [-8, 4]
      .map(
        (dx) =>
          `<path d="M${x + dx},${y + 6}c-6,-6 -4,-14 4,-16l1,3c-4,2 -5,4 -5,6a4,4 0 1 1 0,7z" ${fill}/>`,
      )
      .join(''),
  }
  return glyphs[verdict]
}

function drawLede(lede: string, top: number, colors: Colors, type: Typesetter): string {
  const size = 31
  const step = size * 1.4
  const most = Math.min(5, Math.floor((BOTTOM - top) / step) + 1)
  if (most < 2) return ''
  return type
    .cut(lede, size, WIDTH, most)
    .map((line, i) => type.text(line, { x: LEFT, y: top + i * step, size, fill: colors.soft }))
    .join('')
}
