import { describe, expect, it } from 'vitest'
import { atEpochs, largestDifference } from '../../../scripts/experiments/judge.ts'
import { experimentTable } from '../../../src/components/experiments/rows.ts'
import type { ExperimentRecord } from '../../../src/content/experiment.ts'
import { fullRecord, recordGaps } from '../../../src/content/full-record.ts'
import { CONTENT_KINDS } from '../../../src/content/kinds.ts'
import { readEntries, readEntry } from '../../../src/content/read.ts'

describe.each(readEntries(CONTENT_KINDS.experiments))(
  'the experiment $id',
  ({ id, data: file }) => {
    const record = readEntry(CONTENT_KINDS.experimentRecords, id)
    const variants = Object.values(file.groups).flat()

    it('has a full record of every variant', () => {
      const { runs } = fullRecord(id, file, record)
      expect(runs).toHaveLength(2 * variants.length)
    })

    it('has variants that the test command trains again', () => {
      expect(variants.filter(({ sample }) => sample).length).toBeGreaterThanOrEqual(2)
    })

    it('names its variants and settings once', () => {
      const settings = variants.map((variant) => JSON.stringify(Object.entries(variant.settings)))
      expect(new Set(variants.map((variant) => variant.id)).size).toBe(variants.length)
      expect(new Set(settings).size).toBe(variants.length)
    })

    it('has a table for each group', () => {
      for (const [group, inGroup] of Object.entries(file.groups)) {
        const { rows, epochs } = experimentTable({ id, file, record }, group)
        expect(rows.map(({ variant }) => variant.id)).toEqual(inGroup.map((variant) => variant.id))
        for (const { cells } of rows) {
          expect(cells).toHaveLength(2 * epochs.length)
          for (const { least, mean, most } of cells) {
            expect(mean).toBeGreaterThanOrEqual(least)
            expect(most).toBeGreaterThanOrEqual(mean)
          }
        }
      }
      expect(() => experimentTable({ id, file, record }, 'none')).toThrow(
        'has no group "none"; known are: ',
      )
    })
  },
)

it('a record that lacks a variant, a seed or an epoch, or has one too many, is named', () => {
  const file = {
    title: 't',
    epochs: [1, 2],
    seeds: [0],
    groups: { g: [{ id: 'a', label: 'a', note: 'a', settings: {}, sample: false }] },
  }
  const record = (runs: ExperimentRecord['runs']) => ({ recorded: 'd', versions: {}, runs })
  const keras = { variant: 'a', framework: 'keras' as const, accuracies: [[0.1, 0.2]] }
  const tensorflow = { ...keras, framework: 'tensorflow' as const }
  expect(recordGaps(file, record([keras, tensorflow]))).toEqual([])
  expect(recordGaps(file, record([keras]))).toEqual(['a in tensorflow is missing'])
  expect(recordGaps(file, record([keras, { ...tensorflow, accuracies: [[0.1]] }]))).toEqual([
    'a in tensorflow is incomplete',
  ])
  expect(recordGaps(file, record([keras, tensorflow, { ...keras, variant: 'b' }]))).toEqual([
    'b in keras is unknown',
  ])
})

it('accuracies are as far from their record as the worst of them', () => {
  expect(largestDifference([0.5, 0.7], [0.5, 0.75])).toBeCloseTo(0.05)
  expect(largestDifference([0.5, 0.7], [0.5])).toBe(Infinity)
  expect(largestDifference([0.5], [NaN])).toBe(Infinity)
  expect(largestDifference([], [])).toBe(Infinity)
  expect(atEpochs([0.1, 0.2, 0.3], [1, 3, 9])).toEqual([0.1, 0.3, NaN])
})
