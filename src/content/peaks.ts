import { z } from 'astro/zod'
import { groupsOf, lossProblems, recordHead, unmatched, way, waysOf } from './ways.ts'

/** A way to give a training its data, and how much memory it is said to take. */
const measuredWay = way.extend({
  /** What the process holds at its peak: all of the data at least, or less than half. */
  holds: z.enum(['all', 'part']),
  /** Where the way trains on other batches by design, so that its loss is its own: it shuffles. */
  ownBatches: z.boolean().default(false),
  /** Whether the test command measures it again. */
  sample: z.boolean().default(false),
})
export type MeasuredWay = z.infer<typeof measuredWay>

/** How large a data set is. */
const dataSize = z.strictObject({
  rows: z.number().int().positive(),
  /** Numbers of a row before its one-hot label. */
  width: z.number().int().positive(),
  /** Rows of a batch. */
  batch: z.number().int().positive(),
})
export type DataSize = z.infer<typeof dataSize>

/** A YAML file in content/peaks: one network, one data set, and the ways to give it to a training. */
export const peaksFile = z.strictObject({
  title: z.string().min(1),
  /** How often each way trains in a row, in a process of its own. */
  rounds: z.number().int().min(3),
  data: dataSize,
  /** The data set of the test command. */
  smallData: dataSize,
  /** The ids are those of python/peaks/ways.py. */
  groups: groupsOf(measuredWay),
})
export type PeaksFile = z.infer<typeof peaksFile>

/** Megabytes, of 1,000,000 bytes. */
const megabytes = z.number()

/** What a way took above its baseline, in each round. */
const peakOfWay = z.strictObject({
  way: z.string(),
  /** Memory that has no file behind it, of the process and of those that it started. */
  held: z.array(megabytes),
  /** All resident memory of the process, with the pages of files that are mapped. */
  resident: z.array(megabytes),
  /** Of the first batch, at the end of the first round: what shows that all ways computed the same. */
  loss: z.number().positive(),
})
export type PeakOfWay = z.infer<typeof peakOfWay>

/** The JSON file beside it: written by `npm run record:peaks`, never by hand. */
export const peaksRecord = z.strictObject({
  ...recordHead,
  /** The kernel and the C library, whose allocator the programs had. */
  system: z.string().min(1),
  /** The size of the rows and labels, in megabytes. */
  data: megabytes.positive(),
  peaks: z.array(peakOfWay),
})
export type PeaksRecord = z.infer<typeof peaksRecord>

/** A way that holds all may give a little back, or find a little free in what its baseline holds. */
const ALL = 0.95
const PART = 0.5

/** What a record lacks or has too much, where a way did not compute the same, or takes other than it is said to. */
export function peaksProblems(file: PeaksFile, record: PeaksRecord): string[] {
  return [...peaksRecordProblems(file, record), ...holdsProblems(file, record)]
}

/** What a record lacks or has too much, and where a way did not compute the same. */
export function peaksRecordProblems(file: PeaksFile, { peaks }: PeaksRecord): string[] {
  const ways = waysOf(file)
  return [
    ...unmatched(
      ways.map(({ id }) => id),
      peaks.map(({ way }) => way),
    ),
    ...peaks
      .filter(({ held, resident }) => [held, resident].some((all) => all.length !== file.rounds))
      .map(({ way, held }) => `${way} has ${held.length} of ${file.rounds} rounds`),
    ...peakLossProblems(ways, peaks),
  ]
}

/** The ways that did not compute the same, of those whose batches are the same. */
export function peakLossProblems(
  ways: readonly MeasuredWay[],
  peaks: readonly PeakOfWay[],
): string[] {
  return lossProblems(
    peaks.filter(({ way }) => ways.some(({ id, ownBatches }) => id === way && !ownBatches)),
  )
}

/** The ways that take other than they are said to. */
export function holdsProblems(
  file: PeaksFile,
  { data, peaks }: Pick<PeaksRecord, 'data' | 'peaks'>,
): string[] {
  return peaks.flatMap(({ way, held }) => {
    const said = waysOf(file).find(({ id }) => id === way)?.holds
    const isSo = (most: number) => (said === 'all' ? most >= ALL * data : most < PART * data)
    if (said === undefined || held.every(isSo)) return []
    return [`${way} is said to hold ${said} of ${data} MB, and held ${held.join(', ')} MB`]
  })
}
