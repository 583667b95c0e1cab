import { describe, expect, test } from 'vitest'
import { agreementsOf, compare } from '../../../../src/lab/chart/compare.ts'
import type { NamedCurve } from '../../../../src/lab/chart/curves.ts'
import { type LabInfo, languagesOf, seriesInfo } from '../../../../src/lab/panel/lab-info.ts'
import { type ProgramRun, waitingRun } from '../../../../src/lab/run/run.ts'
import { statusSentence } from '../../../../src/lab/words/status.ts'

const KEPT: NamedCurve = { program: 'keras', engine: 'jax', label: 'Keras', x: [0, 1], y: [1, 2] }
const LAB = {
  series: { loss: { label: 'Loss', x: 'epoch' } },
  tolerance: 5e-6,
} as unknown as LabInfo
const RECORDED = new Map([
  ['loss', [KEPT, { ...KEPT, engine: 'torch', label: 'Keras on PyTorch' }]],
])

function run(program: 'high-level' | 'low-level', curves: ProgramRun['curves']): ProgramRun {
  return { ...waitingRun(program, 'x.ts'), curves }
}

describe('series that the lab does not name', () => {
  const runs = [
    run('high-level', { loss: { x: [0, 1], y: [1, 2] }, accuracy: { x: [0], y: [0.5] } }),
    run('low-level', { accuracy: { x: [0], y: [0.9] }, error: { x: [0], y: [3] } }),
  ]

  test('are shown after those of the lab, in the order in which they came', () => {
    const shown = compare(LAB, new Map([['loss', [KEPT]]]), runs, null)
    expect(shown.map(({ series }) => series)).toEqual(['loss', 'accuracy', 'error'])
    expect(shown.map(({ curves }) => curves.length)).toEqual([2, 2, 1])
  })

  test('have no gap, however far the programs lie apart', () => {
    const [loss, accuracy] = compare(LAB, new Map([['loss', [KEPT]]]), runs, null)
    expect(loss?.agreement?.widest?.gap).toBe(0)
    expect(accuracy?.agreement).toBeUndefined()
  })

  test('are called what the program calls them', () => {
    expect(seriesInfo(LAB, 'loss')).toEqual({ label: 'Loss', x: 'epoch' })
    expect(seriesInfo(LAB, 'toString')).toEqual({ label: 'toString', x: 'x' })
  })
})

test('where nothing was recorded there is neither a Python pair nor a gap to speak of', () => {
  expect(languagesOf(LAB)).toEqual(['browser'])
  expect(
    languagesOf({
      ...LAB,
      record: { on: '2026-01-02', versions: {}, curves: {}, pictures: [], asks: [] },
    }),
  ).toHaveLength(2)
  const nothing = compare({ series: {} }, new Map(), [], null)
  const done = { outcome: 'done', runs: [], backend: 'cpu', reason: undefined } as const
  expect(statusSentence(done, agreementsOf(nothing))).toBe('Run done.')
})

describe('the status at the end of a run', () => {
  const told = (...runs: ProgramRun[]) =>
    statusSentence(
      { outcome: 'done', runs, backend: 'webgl', reason: undefined },
      agreementsOf(compare(LAB, RECORDED, runs, null)),
    )
  const drawn = (...y: number[]) => ({ loss: { x: [...y.keys()], y } })

  test('says how far what ran lies from the others', () => {
    expect(told(run('high-level', drawn(1, 2)), run('low-level', drawn(1, 2.000001)))).toBe(
      'Run done. The curves lie 5.0e-7 apart, within the tolerance of 5e-6.',
    )
  })

  test('does not speak of the recorded pair where nothing of the lab was drawn', () => {
    const other = { own: { x: [0], y: [1] } }
    expect(told(run('high-level', other), run('low-level', {}))).toBe(
      'Run done. Layers and Ops drew no curve “loss”.',
    )
  })

  test('says which curve is short', () => {
    expect(told(run('high-level', drawn(1, 2)), run('low-level', drawn(1)))).toBe(
      'Run done. Ops drew 1 point of “loss”, Keras 2. Where they share points, the curves lie 0 apart.',
    )
  })

  test('holds WebGL to the bar across engines, and floats of 16 bits to none', () => {
    const on = (precision: 16 | 32): ProgramRun => ({
      ...run('high-level', drawn(1, 2.0001)),
      device: { backend: 'webgl', requested: 'webgl', renderer: 'r', precision },
    })
    expect(told(on(32))).toBe(
      'Run done. The curves lie 5.0e-5 apart, within the tolerance of 1e-4 on WebGL.',
    )
    expect(told(on(16))).toBe(
      'Run done. The curves lie 5.0e-5 apart. WebGL computes with floats of 16 bits here, and no tolerance is set for them.',
    )
  })
})
