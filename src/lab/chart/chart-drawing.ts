import { chartScale, UNITS } from './chart-scale.ts'
import type { NamedCurve } from './curves.ts'
import { endLabels } from './end-labels.ts'
import { DASHES } from './marks.ts'
import { nameOnPanel, PROGRAM_INK } from '../names.ts'

/** Where a text stands: its baseline, its size in pixels, its color. */
export interface TextAt {
  x: number
  y: number
  size: number
  fill: string
  anchor?: 'start' | 'middle' | 'end'
}

/** Writes the words of a drawing. */
export interface Pen {
  /** The text as SVG. */
  text(words: string, at: TextAt): string
  /** How wide it is in a size, in pixels. */
  width(words: string, size: number): number
}

/** The colors of a drawing, of any notation that SVG knows. */
export type Inks = Record<'sheet' | 'ink' | 'soft' | 'rule' | 'layers' | 'ops', string>

/** What a chart shows: recorded bands, lines of the browser within them, and lines of kept runs. */
export interface DrawnChart {
  label: string
  xLabel: string
  bands: NamedCurve[]
  lines: NamedCurve[]
  kept: NamedCurve[]
}

export interface Room {
  left: number
  top: number
  width: number
  height: number
  /** The size of the text, in pixels. */
  size: number
}

const ROUND = 'stroke-linecap="round" stroke-linejoin="round"'

/** The chart of the panel as a drawing that stands alone: what y is over the plot, the names of the curves beside. */
export function drawChart(chart: DrawnChart, room: Room, inks: Inks, pen: Pen): string {
  const { label, xLabel, bands, lines, kept } = chart
  const { size } = room
  const scale = chartScale([...bands, ...lines, ...kept])
  const wide = Math.max(...scale.yTicks.map(({ text }) => pen.width(text, size)))
  const plot = {
    left: room.left + wide + size * 0.7,
    top: room.top + size * 2.5,
    right: room.left + room.width,
    bottom: room.top + room.height - size * 1.7,
  }
  const x = (at: number) => round(plot.left + at * (plot.right - plot.left))
  const y = (at: number) => round(plot.bottom - at * (plot.bottom - plot.top))
  const path = (curve: NamedCurve) =>
    scale
      .path(curve)
      .replace(
        /([\d.-]+),([\d.-]+)/g,
        (_, a: string, b: string) => `${x(Number(a) / UNITS)},${y(1 - Number(b) / UNITS)}`,
      )
  const soft = (words: string, at: Omit<TextAt, 'size' | 'fill'>) =>
    pen.text(words, { ...at, size, fill: inks.soft })
  const stroked = (curve: NamedCurve, style: string) =>
    `<path d="${path(curve)}" fill="none" ${style}/>`
  const line = size / 6
  const parts = [
    soft(scale.log ? `${label}, logarithmic` : label, { x: room.left, y: room.top + size }),
    legend([...lines, ...bands], plot.right, room.top + size, size, inks, pen),
    ...scale.yTicks.flatMap(({ at, text }) => [
      `<path d="M${plot.left},${y(at)}H${plot.right}" stroke="${inks.rule}"/>`,
      soft(text, { x: plot.left - size * 0.7, y: y(at) + size * 0.33, anchor: 'end' }),
    ]),
    ...scale.xTicks.map(({ at, text }, i) =>
      soft(i === 0 ? `${xLabel} ${text}` : text, {
        x: x(at),
        y: plot.bottom + size * 1.5,
        anchor: i === 0 ? 'start' : at > 0.97 ? 'end' : 'middle',
      }),
    ),
    ...bands.flatMap((curve) =>
      bandStyles(curve, line, inks).map((style) => stroked(curve, style)),
    ),
    ...lines.map((curve) => stroked(curve, lineStyle(curve, line, inks))),
    ...kept.map((curve) =>
      stroked(
        curve,
        `stroke="${inks[PROGRAM_INK[curve.program]]}" stroke-width="${line * 0.65}" ` +
          `stroke-dasharray="${curve.mark ? DASHES[curve.mark] : 'none'}"`,
      ),
    ),
    ...endLabels(kept, scale).map(({ x: at, y: height, text }) =>
      pen.text(text, {
        x: x(at) - 2,
        y: y(height) - size / 2,
        size,
        fill: inks.ink,
        anchor: 'end',
      }),
    ),
  ]
  return parts.join('')
}

/** A band is as pale as on the panel, and what lies under it does not shine through. */
function bandStyles({ program }: NamedCurve, line: number, inks: Inks): string[] {
  const [width, opacity] = PROGRAM_INK[program] === 'layers' ? [4.4, 0.26] : [2.2, 0.48]
  const wide = `stroke-width="${width * line}" ${ROUND}`
  return [
    `stroke="${inks.sheet}" ${wide}`,
    `stroke="${inks[PROGRAM_INK[program]]}" stroke-opacity="${opacity}" ${wide}`,
  ]
}

function lineStyle({ program }: NamedCurve, line: number, inks: Inks): string {
  return PROGRAM_INK[program] === 'layers'
    ? `stroke="${inks.layers}" stroke-width="${line}" ${ROUND}`
    : `stroke="${inks.ops}" stroke-width="${line}" stroke-dasharray="${line * 3} ${line * 3}"`
}

/** The names of the curves in a row that ends at `right`, each behind a piece of its curve. */
function legend(
  curves: NamedCurve[],
  right: number,
  baseline: number,
  size: number,
  inks: Inks,
  pen: Pen,
): string {
  const piece = size * 2
  const named = curves.map((curve) => {
    const name = nameOnPanel(curve.program, curve.engine === 'tensorflow')
    return { curve, name, width: piece + size * 0.7 + pen.width(name, size) + size * 1.4 }
  })
  let x = right + size * 1.4 - named.reduce((sum, { width }) => sum + width, 0)
  return named
    .map(({ curve, name, width }) => {
      const at = round(x)
      x += width
      const d = `M${at},${round(baseline - size * 0.3)}h${piece}`
      const styles =
        curve.engine === 'tensorflow'
          ? bandStyles(curve, size / 6, inks)
          : [lineStyle(curve, size / 6, inks)]
      return [
        ...styles.map((style) => `<path d="${d}" fill="none" ${style}/>`),
        pen.text(name, { x: round(at + piece + size * 0.7), y: baseline, size, fill: inks.ink }),
      ].join('')
    })
    .join('')
}

function round(value: number): number {
  return Number(value.toFixed(1))
}
