import plot from 'simple-ascii-chart'
import type { Curve } from '../../src/agreement/gap.ts'

const SIZE = { width: 64, height: 12 }

/** A curve, and what the picture calls it. */
interface Named {
  name: string
  curve: Curve
}

/** What a picture shows: one curve, or two to compare. */
interface Drawn {
  title: string
  /** The name of the axis of x. */
  axis: string
  curves: readonly [Named] | readonly [Named, Named]
}

/**
 * A picture for the terminal: of two curves one is a line and the other dots over it, which needs no color. Curves
 * with a value that is not finite have none, and it is empty.
 */
export function drawCurves({ title, axis, curves }: Drawn): string {
  const x = curves.flatMap(({ curve }) => curve.x)
  const y = curves.flatMap(({ curve }) => curve.y)
  if (!curves.every(({ curve }) => curve.y.length > 0) || !y.every(Number.isFinite)) return ''
  // The library sees no dot beyond the ends of the line.
  const [line, dots] = curves.toSorted((a, b) => span(b.curve) - span(a.curve)) as [Named, Named?]
  const [low, high] = ends(y)
  return plot(points(line.curve), {
    ...SIZE,
    title: dots ? `${title}: ━ ${line.name}, ● ${dots.name}` : title,
    xLabel: axis,
    // A level line needs a range too.
    yRange: low === high ? [low - 1, high + 1] : [low, high],
    customXAxisTicks: ends(x),
    customYAxisTicks: ends(y),
    points: dots ? points(dots.curve).map(([x, y]) => ({ x, y })) : [],
    formatter: (value) => Number(value.toPrecision(4)),
  })
    .split('\n')
    .map((row) => row.trimEnd())
    .join('\n')
}

function points({ x, y }: Curve): [number, number][] {
  return x.map((at, place) => [at, y[place] as number])
}

function span({ x }: Curve): number {
  const [first, last] = ends(x)
  return last - first
}

function ends(values: readonly number[]): [number, number] {
  const of = (pick: (a: number, b: number) => number) => values.reduce((a, b) => pick(a, b))
  return [of(Math.min), of(Math.max)]
}
