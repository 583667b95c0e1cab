export type Color = readonly [red: number, green: number, blue: number]

/** The colors of a scale from its low end to its high one, and one past it for what is not a number. */
export type Palette = readonly Color[]

const PAPER: Color = [255, 255, 255]
const INK: Color = [29, 30, 33]
/** The two inks, thinned, the same on paper and in the dark. */
const RED: Color = [211, 143, 127]
const BLUE: Color = [119, 168, 193]

/** From the red ink over white to the blue. */
export const SIGNED: Palette = [
  ...scale(65, (share) => mix(PAPER, share < 0.5 ? RED : BLUE, Math.abs(share - 0.5) * 2)),
  [128, 128, 128],
]

/** From paper to ink; amber is no gray. */
export const GRAY: Palette = [...scale(33, (share) => mix(PAPER, INK, share)), [224, 177, 88]]

/** From paper to a gray that lines in either ink stand out from, in bands; the lowest is the lightest. */
export const SURFACE: Palette = [
  ...scale(12, (share) => mix(PAPER, INK, share * 0.55)),
  [224, 177, 88],
]

/** The byte of a share of the scale, from 0 to 1. */
export function byteOf(share: number, palette: Palette): number {
  const last = palette.length - 2
  return Number.isNaN(share) ? last + 1 : Math.round(last * Math.min(1, Math.max(0, share)))
}

function scale(steps: number, colorAt: (share: number) => Color): Color[] {
  return Array.from({ length: steps }, (_, i) => colorAt(i / (steps - 1)))
}

function mix(from: Color, to: Color, share: number): Color {
  const channel = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share)
  return [channel(0), channel(1), channel(2)]
}
