import { expect, test } from 'vitest'
import type { LabTry } from '../../../../src/content/lab.ts'
import { agreementsOf, compare } from '../../../../src/lab/chart/compare.ts'
import type { NamedCurve } from '../../../../src/lab/chart/curves.ts'
import type { ProgramRun } from '../../../../src/lab/run/run.ts'

const lab = {
  series: {
    loss: { label: 'Loss', x: 'epoch' },
    runs: { label: 'Runs', x: 'epoch', differs: 'Traced once.' },
  },
  tolerance: 5e-6,
}
const curve = { x: [0, 1], y: [2, 1] }
const keras = (y: number[]): NamedCurve[] => [
  { program: 'keras', engine: 'tensorflow', label: 'Keras on TensorFlow', x: [0, 1], y },
]
const recorded = new Map([
  ['loss', keras([2, 1])],
  ['runs', keras([1, 1])],
])
const live = [
  { program: 'high-level', curves: { loss: curve, runs: { x: [0, 1], y: [8, 16] } } },
] as unknown as ProgramRun[]

const labTry: LabTry = {
  id: 'number',
  label: 'l',
  caption: 'c',
  expect: { outcome: 'part', by: 0.1, says: 's' },
  changes: { 'high-level': 'a difference', keras: 'a difference' },
}
const inTry: LabTry = {
  ...labTry,
  recorded: true,
  record: {
    recorded: '2026-11-28',
    runs: [
      {
        program: 'keras',
        engine: 'tensorflow',
        versions: {},
        series: { loss: { x: [0, 1], y: [2, 2] }, runs: { x: [0, 1], y: [1, 2] } },
        pictures: {},
      },
    ],
  },
}

test('a series that differs is shown and not compared', () => {
  const comparisons = compare(lab, recorded, live, null)
  expect(comparisons.map(({ curves }) => curves.length)).toEqual([2, 2])
  expect(agreementsOf(comparisons).map(({ series }) => series)).toEqual(['loss'])
  expect(agreementsOf(comparisons)[0]?.widest?.gap).toBe(0)
})

test('a try that changes a Python program is compared with the record of the try alone', () => {
  expect(agreementsOf(compare(lab, recorded, live, labTry))[0]?.widest).toBeNull()
  const [loss, runs] = compare(lab, recorded, live, inTry)
  expect(loss?.agreement?.widest?.gap).toBe(0.5)
  expect(runs?.curves.map(({ y }) => y)).toEqual([
    [8, 16],
    [1, 2],
  ])
})
