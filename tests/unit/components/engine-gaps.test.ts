import { expect, test } from 'vitest'
import { engineRows, most } from '../../../src/components/engines/engine-gaps.ts'
import { placeOfGap } from '../../../src/components/engines/gap-scale.ts'
import type { RecordedRun } from '../../../src/content/lab.ts'

const run = (
  program: RecordedRun['program'],
  engine: RecordedRun['engine'],
  loss: number,
  steps = loss,
): RecordedRun => ({
  program,
  engine,
  versions: {},
  series: { loss: { x: [0, 1], y: [10, loss] }, steps: { x: [0], y: [steps] } },
  pictures: {},
})
const lab = (id: string, runs: RecordedRun[]) => ({
  id,
  data: {
    title: id.toUpperCase(),
    series: {
      loss: { label: 'loss', x: 'epoch' },
      steps: { label: 's', x: 'e', differs: 'By nature.' },
    },
    expected: { recorded: '2026-11-29', runs },
  },
})
const RUNS = [
  run('keras', 'tensorflow', 1),
  run('keras', 'jax', 2),
  run('keras', 'torch', 4),
  run('tensorflow', 'tensorflow', 1.5),
]

test('a row has the largest distance of each two engines, and of the two programs', () => {
  expect(engineRows([lab('a', RUNS)])).toEqual([
    {
      id: 'a',
      title: 'A',
      engines: [
        { between: 'TensorFlow and JAX', gap: 0.1 },
        { between: 'TensorFlow and PyTorch', gap: 0.3 },
        { between: 'JAX and PyTorch', gap: 0.2 },
      ],
      levels: 0.05,
    },
  ])
})

test('labs whose engines lie farthest apart come first, and labs without all engines are left out', () => {
  const near = RUNS.map((one) => (one.engine === 'torch' ? run('keras', 'torch', 2) : one))
  const rows = engineRows([lab('near', near), lab('far', RUNS), lab('less', RUNS.slice(1))])
  expect(rows.map(({ id }) => id)).toEqual(['far', 'near'])
  expect(rows.map(most)).toEqual([0.3, 0.1])
})

test('a distance has its place on a scale of powers of ten, and the ends hold what lies beyond', () => {
  expect([1e-8, 1e-5, 0, 1].map(placeOfGap)).toEqual([0, 1, 0, 1])
  expect(placeOfGap(1e-7)).toBeCloseTo(1 / 3)
})
