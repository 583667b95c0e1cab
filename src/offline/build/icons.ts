import { Resvg } from '@resvg/resvg-js'
import { iconSvg } from '../../site/icon.ts'
import { lightColors } from '../../site/light-colors.ts'

/** An icon of the installed site. */
export interface Icon {
  name: string
  /** Pixels a side. */
  size: number
  /** Share of a side that the drawing takes: systems cut up to a fifth from each side of a maskable icon. */
  drawing: number
  purpose: 'any' | 'maskable'
}

export const ICONS: Icon[] = [
  { name: 'icon-180', size: 180, drawing: 0.7, purpose: 'any' },
  { name: 'icon-192', size: 192, drawing: 0.8, purpose: 'any' },
  { name: 'icon-512', size: 512, drawing: 0.8, purpose: 'any' },
  { name: 'maskable-512', size: 512, drawing: 0.55, purpose: 'maskable' },
]

/** The color of the paper behind the drawing, in the light theme. */
export const PAPER = lightColors().paper

/** The site's mark on paper, as PNG. */
export function iconPng({ size, drawing }: Icon): Buffer {
  const start = (1 - drawing) / 2
  const placed = iconSvg().replace(
    '<svg ',
    `<svg x="${start}" y="${start}" width="${drawing}" height="${drawing}" `,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="${PAPER}"/>${placed}</svg>`
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
}
