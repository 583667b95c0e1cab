import type { ChartScale } from './chart-scale.ts'
import type { NamedCurve } from './curves.ts'
import { PROGRAM_NAMES } from '../names.ts'

/** A label at the end of kept curves, in shares of the plot's width and height from the lower left. */
export interface EndLabel {
  x: number
  y: number
  text: string
}

/** Ends that lie nearer than this, in shares of the plot, have one label. */
const NEAR = { x: 0.05, y: 0.085 }

/**
 * Labels for the ends of kept curves: the letter of the run, with the program's name where the two programs of
 * a run end apart. Ends that lie together share a label, so that none covers another.
 */
export function endLabels(curves: NamedCurve[], scale: Pick<ChartScale, 'end'>): EndLabel[] {
  const ends = curves.flatMap((curve) => {
    const end = scale.end(curve)
    return end ? [{ curve, ...end }] : []
  })
  const groups: (typeof ends)[] = []
  for (const end of ends.sort((a, b) => a.y - b.y)) {
    const group = groups.find((others) => others.some((other) => isNear(other, end)))
    if (group) group.push(end)
    else groups.push([end])
  }
  return groups.map((group) => ({
    x: Math.max(...group.map(({ x }) => x)),
    y: Math.max(...group.map(({ y }) => y)),
    text: groupText(
      group.map(({ curve }) => curve),
      curves,
    ),
  }))
}

function isNear(a: { x: number; y: number }, b: { x: number; y: number }): boolean {
  return Math.abs(a.x - b.x) < NEAR.x && Math.abs(a.y - b.y) < NEAR.y
}

function groupText(group: NamedCurve[], all: NamedCurve[]): string {
  const marks = [...new Set(group.map(({ mark }) => mark))].sort()
  return marks
    .map((mark) => {
      const here = group.filter((curve) => curve.mark === mark)
      const whole = here.length === all.filter((curve) => curve.mark === mark).length
      return whole
        ? mark
        : `${mark} ${here.map((curve) => PROGRAM_NAMES[curve.program]).join(', ')}`
    })
    .join(', ')
}
