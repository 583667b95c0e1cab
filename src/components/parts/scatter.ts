import { scaleLog } from 'd3-scale'
import type { PairedTry } from './try-changes.ts'

/** Tries that change equally many lines of both programs, at their place in the drawing. */
export interface Dot {
  x: number
  y: number
  radius: number
}

/** The side of the square, in the units of the drawing, and the lines up to which it goes. */
export const SIDE = 200
const MOST = 64
/** Where one line lies: off the corner, so that the largest dot covers no number. */
const FIRST = 16

const scale = scaleLog().domain([1, MOST]).range([FIRST, SIDE])
const place = (lines: number) => Number(scale(lines).toFixed(2))

/** The area says how many tries lie at one place. */
const radiusOf = (tries: number) => Number((2.5 * Math.sqrt(tries)).toFixed(2))

/** The numbers of lines at which the axes are marked. */
export const TICKS = [1, 2, 4, 8, 16, 32, 64].map((lines) => ({ lines, at: place(lines) }))

/**
 * The dots of tries: the lines of the high level to the right, those of the low level upward, both by doublings.
 * @throws where a try has more lines than the drawing
 */
export function dotsOf(tries: readonly Pick<PairedTry, 'high' | 'low'>[]): Dot[] {
  const places = Map.groupBy(tries, ({ high, low }) => `${high} ${low}`)
  return [...places.values()].flatMap((together) => {
    const [first] = together
    if (!first) return []
    const { high, low } = first
    if (Math.max(high, low) > MOST) throw new Error(`a try changes more lines than ${MOST}`)
    return [{ x: place(high), y: SIDE - place(low), radius: radiusOf(together.length) }]
  })
}
