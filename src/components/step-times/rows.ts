import { median, range } from 'd3-array'
import { scaleLog } from 'd3-scale'
import { asMilliseconds } from '../../lab/numbers.ts'
import {
  stepTimesProblems,
  type StepTimesFile,
  type StepTimesRecord,
} from '../../content/step-times.ts'
import type { Way } from '../../content/ways.ts'

/** What a way took at a size, in milliseconds. */
export interface StepTimeCell {
  size: string
  first: number
  median: number
  least: number
  most: number
}

/** A way's row. */
export interface StepTimeRow {
  way: Way
  cells: StepTimeCell[]
}

/** Step times, and what was recorded of them. */
export interface RecordedStepTimes {
  id: string
  file: StepTimesFile
  record: StepTimesRecord
}

/**
 * The table, group by group.
 * @throws where the record is not full
 */
export function stepTimeGroups({ id, file, record }: RecordedStepTimes) {
  const problems = stepTimesProblems(file, record)
  if (problems.length > 0)
    throw new Error(
      `The record of "${id}": ${problems.join(', ')}. Run \`npm run record:step-times\`.`,
    )
  return file.groups.map(({ ways, ...group }) => ({
    ...group,
    rows: ways.map((way): StepTimeRow => ({
      way,
      cells: file.sizes.map((size) => cellOf(record, way.id, size.id)),
    })),
  }))
}

/**
 * What a way took at a size.
 * @throws where there is no such way or size
 */
export function cellOf({ times }: StepTimesRecord, way: string, size: string): StepTimeCell {
  const time = times.find((each) => each.way === way && each.size === size)
  const middle = time && median(time.rounds)
  if (!time || middle === undefined) {
    const known = times.map((each) => `${each.way} at ${each.size}`).join(', ')
    throw new Error(`no step times of ${way} at ${size}; known are: ${known}`)
  }
  const { first, rounds } = time
  return { size, first, median: middle, least: Math.min(...rounds), most: Math.max(...rounds) }
}

/** Where milliseconds stand on a strip from 0 to 100, by their logarithm, and the powers of ten on it. */
function stripOf(rows: StepTimeRow[]) {
  const all = rows.flatMap(({ cells }) => cells.map((cell) => cell.median))
  const [least, most] = [Math.min(...all), Math.max(...all)].map(Math.log10) as [number, number]
  const powers = range(Math.floor(least), Math.ceil(most) + 1)
  const ticks = powers.map((power) => 10 ** power)
  const scale = scaleLog([ticks[0] ?? 1, ticks.at(-1) ?? 10], [0, 100])
  return { place: (ms: number) => Number(scale(ms).toFixed(1)), ticks }
}

/** The table as it is shown: its strip, its columns and its rows. */
export function stepTimeTable(times: RecordedStepTimes) {
  const groups = stepTimeGroups(times)
  const { place, ticks } = stripOf(groups.flatMap(({ rows }) => rows))
  const { title, sizes } = times.file
  return {
    title,
    scale: `${ticks[0]} to ${ticks.at(-1)?.toLocaleString('en-US')} ms`,
    ticks: ticks.map(place),
    columns: [
      ...sizes.map(({ label, batch, width }) => ({ label, note: `${batch} rows, ${width} units` })),
      { label: 'first step', note: sizes[0]?.label ?? '' },
    ],
    groups: groups.map(({ rows, ...group }) => ({
      ...group,
      rows: rows.map(({ way, cells }) => ({
        way,
        marks: cells.map((cell) => place(cell.median)),
        cells: [
          ...cells.map(({ median, least, most }) => ({
            text: asMilliseconds(median),
            span: `${asMilliseconds(least)} to ${asMilliseconds(most)}`,
          })),
          { text: asMilliseconds(cells[0]?.first ?? NaN) },
        ],
      })),
    })),
  }
}
