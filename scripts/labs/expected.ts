import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expected, type Expected, type RecordedRun } from '../../src/content/lab.ts'
import { recordText } from '../record-text.ts'
import { roundedPicture } from './picture-numbers.ts'

/** Digits that a record keeps: a float32 needs nine. */
const SIGNIFICANT = 9

/** Writes a lab's expected.json. Throws where a value is not finite, which a record cannot hold. */
export function writeExpected(folder: string, recorded: string, runs: RecordedRun[]): void {
  const record: Expected = { recorded, runs: runs.map(rounded) }
  const checked = expected.safeParse(record)
  if (!checked.success) {
    const problems = checked.error.issues.map(({ path: [, index, ...path], message }) => {
      const run = runs[Number(index)]
      return `${run?.program} on ${run?.engine}, ${path.join('.')}: ${message}`
    })
    throw new Error(`${folder}: cannot record ${problems.join('\n')}`)
  }
  writeFileSync(join(folder, 'expected.json'), recordText(record))
}

/** A run with as many digits as a record keeps. */
export function rounded(run: RecordedRun): RecordedRun {
  const digits = (value: number) => Number(value.toPrecision(SIGNIFICANT))
  return {
    ...run,
    series: mapValues(run.series, ({ x, y }) => ({ x: x.map(digits), y: y.map(digits) })),
    pictures: mapValues(run.pictures, roundedPicture),
  }
}

function mapValues<T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
