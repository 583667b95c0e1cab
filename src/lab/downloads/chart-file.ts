import { withoutInlineCode } from '../../content/inline-code.ts'
import { drawChart, type Inks, type Pen, type TextAt } from '../chart/chart-drawing.ts'
import { wrapWords } from '../chart/wrap-words.ts'
import { seriesInfo } from '../panel/lab-info.ts'
import type { PanelModel } from '../panel/panel-model.ts'

const WIDTH = 960
const CHART = 440
const PAD = 28
const SIZE = 15
const LINE = 22

/** A chart as a file of its own, with the caption under it. */
export interface ChartFile {
  svg: string
  width: number
  height: number
}

/**
 * The chart that a panel shows, as it stands.
 * @param address where the lab is, for the caption
 * @returns undefined where nothing is drawn
 */
export function chartFile(
  model: PanelModel,
  address: string,
  inks: Inks,
  pen: Pen,
): ChartFile | undefined {
  const { lab } = model
  const chart = model.chart.value
  if (!chart || chart.curves.length + chart.kept.length === 0) return undefined
  const { label, x: xLabel } = seriesInfo(lab, chart.series)
  const drawn = {
    label,
    xLabel,
    bands: chart.curves.filter(({ engine }) => engine === 'tensorflow'),
    lines: chart.curves.filter(({ engine }) => engine === 'live'),
    kept: chart.kept,
  }
  const kept = model.kept.list.value.map(({ mark, name }) => `${mark}: ${name}.`)
  const sentences = [
    `${lab.title}. ${lab.question} ${lab.about}`,
    [model.apartIn(chart.series), ...kept].join(' '),
    `Layers & Ops, ${address}`,
  ]
  const room = { left: PAD, top: PAD, width: WIDTH - 2 * PAD, height: CHART, size: SIZE }
  const caption = sentences
    .map((text) => withoutInlineCode(text).trim())
    .flatMap((text) => wrapWords(text, (line) => pen.width(line, SIZE) <= room.width))
  const first = PAD + CHART + 2 * LINE
  const height = first + (caption.length - 1) * LINE + PAD
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<rect width="100%" height="100%" fill="${inks.sheet}"/>`,
    drawChart(drawn, room, inks, pen),
    ...caption.map((line, i) =>
      pen.text(line, { x: PAD, y: first + i * LINE, size: SIZE, fill: inks.ink }),
    ),
    '</svg>',
  ].join('')
  return { svg, width: WIDTH, height }
}

/** Writes text as text, so that it can be changed in a drawing program; measures it as this browser would. */
export function browserPen(): Pen {
  const context = document.createElement('canvas').getContext('2d')
  return {
    text: textElement,
    width(words, size) {
      if (!context) return words.length * size * 0.55
      context.font = `${size}px ${FONT}`
      return context.measureText(words).width
    },
  }
}

const FONT = 'system-ui, sans-serif'

/** A text as an element of SVG. */
export function textElement(words: string, { x, y, size, fill, anchor }: TextAt): string {
  const at = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : ''
  const escaped = words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<text x="${x}" y="${y}" font-family="${FONT}" font-size="${size}" fill="${fill}"${at}>${escaped}</text>`
}

/** The light theme's colors, whatever theme the reader has: a figure mostly goes onto white. */
export function lightInks(): Inks {
  const probe = document.createElement('span')
  probe.style.colorScheme = 'light'
  document.body.append(probe)
  const names = ['sheet', 'ink', 'soft', 'rule', 'layers', 'ops'] as const
  const inks = names.map((name) => {
    probe.style.color = `var(--${name})`
    return [name, getComputedStyle(probe).color] as const
  })
  probe.remove()
  return Object.fromEntries(inks) as Inks
}

/** The file as a picture of twice its size, for screens and print. */
export async function asPng({ svg, width, height }: ChartFile): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = 2 * width
  canvas.height = 2 * height
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The browser could not make a picture of it.')
  return blob
}
