import { expect, it } from 'vitest'
import {
  comparePairs,
  compareWithRecord,
  type RunComparison,
} from '../../../scripts/labs/compare.ts'
import type { RecordedRun } from '../../../src/content/lab.ts'

const lab = { series: { loss: { label: 'Loss', x: 'epoch' } }, tolerance: 5e-6 }
const field: RecordedRun['pictures'][string] = {
  kind: 'field',
  columns: 2,
  rows: 1,
  xRange: [0, 1],
  yRange: [0, 1],
  values: [1, 10],
  points: { x: [0], y: [0], label: [1] },
}

function run(program: RecordedRun['program'], engine: RecordedRun['engine'], ...y: number[]) {
  const series = { loss: { x: y.map((_, index) => index), y } }
  return { program, engine, versions: {}, series, pictures: { boundary: field } }
}

const problems = (comparisons: RunComparison[]) =>
  comparisons.flatMap(({ problem }) => problem ?? [])

it('compares every pair on every point', () => {
  const runs = [run('high-level', 'cpu', 1, 2), run('low-level', 'cpu', 1, 2.000001)]
  const comparisons = comparePairs([...runs, run('keras', 'jax', 1, 2)], lab)
  expect(comparisons).toHaveLength(3)
  expect(problems(comparisons)).toEqual([])
})

it('names programs, engines, series, point and gap', () => {
  const runs = [run('high-level', 'cpu', 1, 2), run('keras', 'jax', 1, 2.5)]
  expect(problems(comparePairs(runs, lab))).toEqual([
    'high-level on cpu and keras on jax, series "loss", at epoch 1: gap 2.0e-1, allowed 0.000005 (2 against 2.5)',
  ])
})

it('holds programs of one runtime to the tighter bar, whatever the lab says', () => {
  const loose = { ...lab, tolerance: 1e-4 }
  const apart = 2 * (1 + 5e-5)
  const engines = [run('high-level', 'cpu', 2), run('keras', 'jax', apart)]
  expect(problems(comparePairs(engines, loose))).toEqual([])
  const runtime = [run('high-level', 'cpu', 2), run('low-level', 'cpu', apart)]
  expect(problems(comparePairs(runtime, loose))).toEqual([
    expect.stringContaining('allowed 0.00001'),
  ])
})

it('finds a missing series and missing points', () => {
  const silent = { ...run('keras', 'jax'), series: {} }
  const runs = [run('high-level', 'cpu', 1, 2), run('low-level', 'cpu', 1), silent]
  expect(problems(comparePairs(runs, lab))).toEqual([
    expect.stringContaining('low-level on cpu drew 1 point of “loss”, high-level on cpu 2.'),
    expect.stringContaining('keras on jax drew no curve “loss”.'),
    expect.stringContaining('keras on jax drew no curve “loss”.'),
  ])
})

it('compares series and pictures with the record', () => {
  const now = run('keras', 'jax', 1, 2)
  expect(problems(compareWithRecord([now], [now], lab))).toEqual([])
  expect(problems(compareWithRecord([now], [run('keras', 'torch', 1, 2)], lab))).toEqual([
    'keras on jax has no record',
  ])
  const faded = { ...now, pictures: { boundary: { ...field, values: [1, 10.1] } } }
  expect(problems(compareWithRecord([now], [faded], lab))).toEqual([
    expect.stringContaining('picture "boundary": the values differ by up to 1.0e-1'),
  ])
  const bare = { ...now, pictures: {} }
  expect(problems(compareWithRecord([now], [bare], lab))).toEqual([
    expect.stringContaining('only one has it'),
  ])
})

it('allows the numbers of a picture as much as rounding hides', () => {
  const bars = (...values: number[]) => {
    const picture = { kind: 'bars' as const, labels: values.map(String), values }
    return { ...run('keras', 'jax', 1, 2), pictures: { picture } }
  }
  const found = (now: number, recorded: number) =>
    problems(compareWithRecord([bars(now)], [bars(recorded)], lab))
  // Five digits of bars are kept, however small they are, and three decimals of a field.
  expect(found(1.00004e-6, 1e-6)).toEqual([])
  expect(found(1.01e-6, 1e-6)).toEqual([expect.stringContaining('the values differ by up to')])
  const near = {
    ...run('keras', 'jax', 1, 2),
    pictures: { boundary: { ...field, values: [1.0004, 10] } },
  }
  expect(problems(compareWithRecord([near], [run('keras', 'jax', 1, 2)], lab))).toEqual([])
})

it('compares a series that counts in what it counts, and the reference engines exactly', () => {
  const counts = { of: 8, unit: 'digit', mayDiffer: 1 }
  const counted = { ...lab, series: { loss: { label: 'Accuracy', x: 'epoch', counts } } }
  const webgl = [run('high-level', 'cpu', 0.5), run('high-level', 'webgl', 0.625)]
  expect(problems(comparePairs(webgl, counted))).toEqual([])
  const cpu = [run('high-level', 'cpu', 0.5), run('low-level', 'cpu', 0.625)]
  expect(problems(comparePairs(cpu, counted))).toEqual([
    expect.stringContaining('at epoch 0: one digit, allowed no digit (0.5 against 0.625)'),
  ])
  const wrong = [run('high-level', 'cpu', 0.55), run('low-level', 'cpu', 0.55)]
  expect(problems(comparePairs(wrong, counted))).toEqual([
    expect.stringContaining('“loss” of high-level on cpu and low-level on cpu is no count of 8.'),
  ])
})

it('holds a series that differs to its record, and not to other programs', () => {
  const differing = {
    ...lab,
    series: { loss: { label: 'Runs', x: 'epoch', differs: 'Traced once.' } },
  }
  const [eager, traced] = [run('low-level', 'cpu', 8, 16), run('tensorflow', 'tensorflow', 1, 1)]
  expect(comparePairs([eager, traced], differing)).toEqual([])
  expect(problems(compareWithRecord([eager, traced], [eager, traced], differing))).toEqual([])
  const other = run('tensorflow', 'tensorflow', 1, 2)
  expect(problems(compareWithRecord([traced], [other], differing))).toEqual([
    expect.stringContaining('tensorflow on tensorflow and its record, series "loss", at epoch 1'),
  ])
})
