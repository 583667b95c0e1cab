import type { Lab, RecordedPicture, RecordedRun } from '../../src/content/lab.ts'
import { isAmong } from './figures.ts'

/** A number of a record, and the properties of `<LabValue>` that lead to it. */
interface RecordedNumber {
  value: number
  properties: Record<string, string>
}

/** How a page binds a figure to the record of a lab: a `<LabValue>` for each place that has it. */
export function tagsThatLeadTo(id: string, lab: Lab | undefined, figure: string): string[] {
  const tries = lab?.tries.map((labTry) => ({ try: labTry.id, runs: labTry.record?.runs })) ?? []
  const records = [{ try: undefined, runs: lab?.expected?.runs }, ...tries]
  return records.flatMap(({ try: tried, runs: [run] = [] }) =>
    (run ? numbersOf(run) : [])
      .filter(({ value }) => isAmong([String(value)], figure))
      .map(({ properties }) => tagOf({ id, ...(tried && { try: tried }), ...properties })),
  )
}

/** All numbers of a run: the ends of its curves first, as sentences quote these most. */
function numbersOf({ series, pictures }: RecordedRun): RecordedNumber[] {
  const curves = Object.entries(series)
  const ends = curves.flatMap(([name, { y }]) => [
    { value: y.at(-1) ?? NaN, properties: { series: name, at: 'end' } },
    { value: y.at(0) ?? NaN, properties: { series: name, at: 'start' } },
  ])
  const points = curves.flatMap(([name, { x, y }]) =>
    y.map((value, i) => ({ value, properties: { series: name, at: String(x[i]) } })),
  )
  return [...ends, ...points, ...Object.entries(pictures).flatMap(numbersInPicture)]
}

function numbersInPicture([name, picture]: [string, RecordedPicture]): RecordedNumber[] {
  if (picture.kind === 'bars') return placesIn(name, picture.labels, picture.values)
  if (picture.kind !== 'matrix') return []
  const { rowLabels, columnLabels, values } = picture
  const cells = rowLabels.flatMap((row) => columnLabels.map((column) => `${row}, ${column}`))
  return placesIn(name, cells, values)
}

function placesIn(
  picture: string,
  labels: readonly string[],
  values: readonly number[],
): RecordedNumber[] {
  return labels.map((at, i) => ({ value: values[i] ?? NaN, properties: { picture, at } }))
}

function tagOf(properties: Record<string, string>): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}="${value}"`)
  return `<LabValue ${written.join(' ')} />`
}
