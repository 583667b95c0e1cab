import { describe, expect, test } from 'vitest'
import { recordedCurves } from '../../../../src/lab/chart/curves.ts'
import { labRecord, runsWithPictures } from '../../../../src/lab/panel/lab-record.ts'
import { standBeside } from '../../../../src/lab/pictures/drawings.ts'
import type { Expected, RecordedRun } from '../../../../src/content/lab.ts'

const x = Array.from({ length: 1_500 }, (_, i) => i)
const weights = { kind: 'weights' as const, rows: 1, columns: 1, values: [1] }
const ran = (program: RecordedRun['program'], engine: RecordedRun['engine']): RecordedRun => ({
  program,
  engine,
  versions: { [engine]: '2.0', python: '3.12' },
  series: { loss: { x, y: x }, private: { x: [0], y: [0] } },
  pictures: { first: weights },
})
const EXPECTED: Expected = {
  recorded: '2026-11-28T10:00:00Z',
  runs: [ran('high-level', 'cpu'), ran('keras', 'tensorflow'), ran('keras', 'jax')],
}

describe('what the panel knows of a record', () => {
  const record = labRecord(EXPECTED, ['loss', 'accuracy'])

  test('has every point of the compared curves, in the order of the record', () => {
    const curves = recordedCurves(record, 'loss')
    expect(curves.map(({ label }) => label)).toEqual([
      'Layers on CPU',
      'Keras on TensorFlow',
      'Keras on JAX',
    ])
    for (const curve of curves) expect(curve.x).toHaveLength(1_500)
    expect(record.curves).toEqual({ loss: expect.any(Array), accuracy: [] })
    expect(recordedCurves(undefined, 'loss')).toEqual([])
  })

  test('is not changed by the way into the page', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  })

  test('has the day, the releases and the kinds of the pictures that are shown', () => {
    expect(record).toMatchObject({ on: '2026-11-28', pictures: ['weights'] })
    expect(record.versions).toEqual({ TensorFlow: '2.0', JAX: '2.0' })
    expect(runsWithPictures(EXPECTED)).toMatchObject([
      { program: 'keras', pictures: { first: weights } },
    ])
  })
})

test('pictures stand beside the chart unless one needs the width', () => {
  expect(standBeside([])).toBe(false)
  expect(standBeside(['field'])).toBe(true)
  expect(standBeside(['field', 'matrix'])).toBe(false)
})
