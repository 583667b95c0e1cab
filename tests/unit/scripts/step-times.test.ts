import { describe, expect, it } from 'vitest'
import { stepTimeGroups } from '../../../src/components/step-times/rows.ts'
import { CONTENT_KINDS } from '../../../src/content/kinds.ts'
import { readEntries, readEntry } from '../../../src/content/read.ts'
import {
  stepTimesProblems,
  type StepTimesFile,
  type StepTimesRecord,
} from '../../../src/content/step-times.ts'
import { LOSS_TOLERANCE, lossProblems, waysOf } from '../../../src/content/ways.ts'
import { asMilliseconds, asTimes } from '../../../src/lab/numbers.ts'

describe.each(readEntries(CONTENT_KINDS.stepTimes))('the step times $id', ({ id, data: file }) => {
  const record = readEntry(CONTENT_KINDS.stepTimesRecords, id)

  it('have a full record of every way at every size', () => {
    expect(stepTimesProblems(file, record)).toEqual([])
    const cells = stepTimeGroups({ id, file, record }).flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells),
    )
    expect(cells).toHaveLength(waysOf(file).length * file.sizes.length)
    for (const { least, median, most } of cells) {
      expect(median).toBeGreaterThanOrEqual(least)
      expect(most).toBeGreaterThanOrEqual(median)
    }
  })
})

const file: StepTimesFile = {
  title: 't',
  rounds: 3,
  sizes: [{ id: 'small', label: 'small', batch: 1, width: 1, steps: 1 }],
  groups: [
    {
      label: 'g',
      framework: 'keras',
      ways: [
        { id: 'fit', engine: 'tensorflow', label: 'fit', note: 'n' },
        { id: 'loop', engine: 'tensorflow', label: 'loop', note: 'n' },
      ],
    },
  ],
}
const timed = (way: string, loss = 2) => ({ way, size: 'small', first: 9, rounds: [1, 3, 2], loss })
const recordOf = (...times: StepTimesRecord['times']): StepTimesRecord => ({
  recorded: '2026-01-01',
  machine: 'm',
  versions: {},
  times,
})

describe('a record of step times', () => {
  it('that lacks a way or a round, or has one too many, is named', () => {
    const short = { ...timed('fit'), rounds: [1] }
    expect(stepTimesProblems(file, recordOf(short, timed('other')))).toEqual([
      'loop at small is missing',
      'other at small is unknown',
      'fit at small has 1 of 3 rounds',
    ])
    expect(() => stepTimeGroups({ id: 'x', file, record: recordOf() })).toThrow(
      'Run `npm run record:step-times`.',
    )
  })

  it('in which a way computed something else is named', () => {
    const apart = 2 + 3 * LOSS_TOLERANCE
    expect(lossProblems([timed('fit'), timed('loop', apart)])).toEqual([
      `loop ends at a loss of ${apart}, fit at 2`,
    ])
    expect(lossProblems([timed('fit'), timed('loop', NaN)])).toHaveLength(1)
    expect(lossProblems([timed('fit'), timed('loop', 2 + LOSS_TOLERANCE)])).toEqual([])
  })

  it('gives a row its median and its span', () => {
    const [group] = stepTimeGroups({ id: 'x', file, record: recordOf(timed('fit'), timed('loop')) })
    expect(group?.rows[0]?.cells).toEqual([
      { size: 'small', first: 9, median: 2, least: 1, most: 3 },
    ])
  })
})

it('times and ratios are told with the digits that a clock is good for', () => {
  expect([0.0654, 1.234, 15.6, 99.7, 1263.4].map(asMilliseconds)).toEqual([
    '0.065',
    '1.2',
    '16',
    '100',
    '1,263',
  ])
  expect([1.04, 9.94, 23.4].map(asTimes)).toEqual(['1.0', '9.9', '23'])
})
