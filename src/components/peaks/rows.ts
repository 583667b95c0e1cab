import { scaleLinear } from 'd3-scale'
import { peaksProblems, type PeaksFile, type PeaksRecord } from '../../content/peaks.ts'
import { asTimes } from '../../lab/numbers.ts'

/** Peaks, and what was recorded of them. */
export interface RecordedPeaks {
  id: string
  file: PeaksFile
  record: PeaksRecord
}

/** What of a process a figure counts: see src/content/peaks.ts. */
export type Memory = 'held' | 'resident'

/**
 * What a way took in the first round, in the least and in the most, in megabytes.
 * @throws where there is no such way
 */
export function peakOf({ peaks }: PeaksRecord, way: string, memory: Memory) {
  const rounds = peaks.find((each) => each.way === way)?.[memory]
  const first = rounds?.[0]
  if (rounds === undefined || first === undefined)
    throw new Error(`no peak of ${way}; known are: ${peaks.map((each) => each.way).join(', ')}`)
  return { first, least: Math.min(...rounds), most: Math.max(...rounds) }
}

/**
 * The table as it is shown. Its strip has a line at each multiple of the data.
 * @throws where the record is not full
 */
export function peaksTable({ id, file, record }: RecordedPeaks) {
  const problems = peaksProblems(file, record)
  if (problems.length > 0)
    throw new Error(`The record of "${id}": ${problems.join(', ')}. Run \`npm run record:peaks\`.`)
  const { data } = record
  const most = Math.max(...record.peaks.map(({ way }) => peakOf(record, way, 'held').most))
  const multiples = Array.from({ length: Math.ceil(most / data) + 1 }, (_, times) => times)
  const scale = scaleLinear([0, (multiples.length - 1) * data], [0, 100])
  const place = (megabytes: number) => Number(scale(Math.max(0, megabytes)).toFixed(1))
  return {
    title: file.title,
    scale: `0 to ${multiples.length - 1} times the data`,
    ticks: multiples.map((times) => place(times * data)),
    columns: [
      { label: 'held', note: 'MB' },
      { label: 'of the data', note: 'times' },
      { label: 'resident', note: 'MB, with mapped files' },
    ],
    groups: file.groups.map(({ ways, ...group }) => ({
      ...group,
      rows: ways.map((way) => {
        const [held, resident] = [
          peakOf(record, way.id, 'held'),
          peakOf(record, way.id, 'resident'),
        ]
        return {
          way,
          marks: [0, place(held.first), place(held.most)],
          cells: [
            { text: asMegabytes(held.first), span: span(held) },
            { text: asTimesOfData(held.first / data) },
            { text: asMegabytes(resident.first), span: span(resident) },
          ],
        }
      }),
    })),
  }
}

function span({ least, most }: { least: number; most: number }): string {
  return `${asMegabytes(least)} to ${asMegabytes(most)}`
}

/** Whole megabytes; what a process gave back of its baseline counts as none. */
export function asMegabytes(megabytes: number): string {
  return Math.max(0, Math.round(megabytes)).toLocaleString('en-US')
}

/** How many times the data something is: "3.0", and below one "0.02". */
export function asTimesOfData(ratio: number): string {
  return ratio < 0.95 ? Math.max(0, ratio).toFixed(2) : asTimes(ratio)
}
