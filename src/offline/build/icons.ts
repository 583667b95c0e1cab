import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

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
export const PAPER = '#fbfaf6'

/** The site's mark on paper, as PNG. */
export async function iconPng({ size, drawing }: Icon): Promise<Buffer> {
  const side = Math.round(size * drawing)
  const svg = await readFile(join(process.cwd(), 'public', 'favicon.svg'))
  const mark = await sharp(svg, { density: (72 * side) / 32 })
    .resize(side, side)
    .png()
    .toBuffer()
  return sharp({ create: { width: size, height: size, channels: 4, background: PAPER } })
    .composite([{ input: mark }])
    .png()
    .toBuffer()
}
