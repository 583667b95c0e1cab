import { scaleLinear } from 'd3-scale'
import type { Curve } from '../../agreement/gap.ts'

const SVG = 'http://www.w3.org/2000/svg'
const WIDTH = 640
const HEIGHT = 240
/** Room for the numbers at the left and below. */
const LEFT = 56
const BELOW = 24

/** A curve as a plain chart. */
export function drawCurve(name: string, curve: Curve): SVGSVGElement {
  const points = curve.x.flatMap((x, index) => {
    const y = curve.y[index] as number
    return Number.isFinite(x) && Number.isFinite(y) ? [[x, y] as const] : []
  })
  const x = scaleLinear(extent(points.map(([value]) => value)), [LEFT, WIDTH - 8])
  const y = scaleLinear(extent(points.map(([, value]) => value)), [HEIGHT - BELOW, 8]).nice()
  const svg = element('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: 'img',
    'aria-label': `${name}: ${words(curve)}`,
  })
  for (const tick of y.ticks(4)) {
    const at = { x1: LEFT, x2: WIDTH - 8, y1: y(tick), y2: y(tick), class: 'rule' }
    svg.append(element('line', at), label(String(tick), LEFT - 6, y(tick) + 4, 'end'))
  }
  for (const tick of x.ticks(8)) svg.append(label(String(tick), x(tick), HEIGHT - 6, 'middle'))
  const places = points.map(([px, py]) => `${x(px).toFixed(1)},${y(py).toFixed(1)}`).join(' ')
  svg.append(element('polyline', { points: places, class: 'curve' }))
  return svg
}

/** A curve in words. */
export function words({ x, y }: Curve): string {
  return `${y.length} points, from ${y[0]?.toPrecision(4)} at ${x[0]} to ${y.at(-1)?.toPrecision(4)} at ${x.at(-1)}`
}

function extent(values: number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low < high
    ? [low, high]
    : [Number.isFinite(low) ? low - 1 : 0, Number.isFinite(low) ? low + 1 : 1]
}

function label(text: string, x: number, y: number, anchor: string): SVGElement {
  const node = element('text', { x, y, 'text-anchor': anchor })
  node.textContent = text
  return node
}

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value))
  return node
}
