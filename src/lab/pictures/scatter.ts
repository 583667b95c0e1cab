import type { DrawnPicture } from '../../pictures/types.ts'
import { formatNumber } from '../numbers.ts'
import { boundsOf, linePath, type Plane, plane, rangeAround, round } from './plane.ts'

type ScatterData = DrawnPicture<'scatter'>

/** Part of the points' extent that is shown beyond it on each side. */
const MARGIN = 0.06

/** The mark of each class, drawn from the point on: a dot, or a shape of about its size. */
const MARKS = [
  'h0',
  'm-3.5-3.5h7v7h-7z',
  'm0-4.5l4 7.5h-8z',
  'm0-4.8l4.8 4.8-4.8 4.8-4.8-4.8z',
  'm-4 0h8m-4-4v8',
  'm-3.2-3.2l6.4 6.4m0-6.4l-6.4 6.4',
  'm0 4.5l4-7.5h-8z',
  'm-4.5 0h9',
  'm0-4.5v9',
  'm-4 0h8m-4-4v8m-2.8-6.8l5.6 5.6m0-5.6l-5.6 5.6',
] as const

/** The part of the plane that the points lie in: a line that goes astray does not widen it. */
export function scatterPlane({ x, y }: ScatterData): Plane {
  return plane(rangeAround(x, MARGIN), rangeAround(y, MARGIN))
}

/** The classes that occur, in order. */
export function classesOf({ classes }: ScatterData): number[] {
  return [...new Set(Array.from(classes))].sort((a, b) => a - b)
}

/** What a class is called. */
export function nameOfClass({ classNames }: ScatterData, label: number): string {
  return classNames[label] ?? String(label)
}

/** The mark of a class, as a path that goes on from a point. */
export function markOf(label: number): string {
  return MARKS[label % MARKS.length] ?? 'h0'
}

/** The points of one class as one path; of all points where they have no classes. */
export function marksPath(scatter: ScatterData, { at }: Plane, label: number): string {
  const { x, y, classes } = scatter
  const mark = markOf(label)
  let path = ''
  for (let i = 0; i < x.length; i++) {
    if ((classes[i] ?? 0) !== label) continue
    const [left, down] = at(x[i] ?? NaN, y[i] ?? NaN)
    if (Number.isFinite(left + down)) path += `M${round(left)} ${round(down)}${mark}`
  }
  return path
}

/** The predictions as a line, in the order of x. */
export function predictedPath(scatter: ScatterData, { at }: Plane): string {
  return linePath(inOrder(scatter).map(([x, y]) => at(x, y)))
}

function inOrder({ x, predicted }: ScatterData): [number, number][] {
  return Array.from(predicted, (y, i): [number, number] => [x[i] ?? NaN, y]).sort(
    ([a], [b]) => a - b,
  )
}

/** The root of the mean squared distance between predictions and points. */
export function distance({ y, predicted }: ScatterData): number {
  let sum = 0
  for (let i = 0; i < predicted.length; i++) sum += ((predicted[i] ?? NaN) - (y[i] ?? NaN)) ** 2
  return Math.sqrt(sum / predicted.length)
}

/** The scatter in words: its extent, its classes, and where its line runs. */
export function scatterWords(scatter: ScatterData): string {
  const { x, y, xName, yName } = scatter
  const drawn = Array.from(x, (value, i) => value + (y[i] ?? NaN)).filter(Number.isFinite).length
  const points = `${x.length} points, ${span(xName, x)}, ${span(yName, y)}`
  const sentences = [points, ...classWords(scatter), ...lineWords(scatter)]
  if (drawn < x.length) sentences.push(`${x.length - drawn} of them are not finite`)
  return `${sentences.join('. ')}.`
}

function span(name: string, values: ArrayLike<number>): string {
  const [low, high] = boundsOf(values) ?? [NaN, NaN]
  return `${name} from ${formatNumber(low)} to ${formatNumber(high)}`
}

function classWords(scatter: ScatterData): string[] {
  const labels = Array.from(scatter.classes)
  return classesOf(scatter).map(
    (label) =>
      `Class ${nameOfClass(scatter, label)}: ${labels.filter((other) => other === label).length}`,
  )
}

function lineWords(scatter: ScatterData): string[] {
  const line = inOrder(scatter)
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last) return []
  const end = ([x, y]: [number, number]) =>
    `${formatNumber(y)} at ${scatter.xName} ${formatNumber(x)}`
  const off = `its root mean square distance from the points is ${formatNumber(distance(scatter))}`
  return [`The line of the predictions runs from ${end(first)} to ${end(last)}; ${off}`]
}
