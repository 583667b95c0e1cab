import { describe, expect, test } from 'vitest'
import { compare } from '../../../../src/lab/chart/compare.ts'
import type { NamedCurve } from '../../../../src/lab/chart/curves.ts'
import { type LabInfo, languagesOf, seriesInfo } from '../../../../src/lab/panel/lab-info.ts'
import { type ProgramRun, waitingRun } from '../../../../src/lab/run/run.ts'
import { gapSentence } from '../../../../src/lab/panel/words.ts'

const KEPT: NamedCurve = { program: 'keras', engine: 'jax', label: 'Keras', x: [0, 1], y: [1, 2] }
const LAB = { series: { loss: { label: 'Loss', x: 'epoch' } } } as unknown as LabInfo

function run(program: 'high-level' | 'low-level', curves: ProgramRun['curves']): ProgramRun {
  return { ...waitingRun(program, 'x.ts'), curves }
}

describe('series that the lab does not name', () => {
  const runs = [
    run('high-level', { loss: { x: [0, 1], y: [1, 2] }, accuracy: { x: [0], y: [0.5] } }),
    run('low-level', { accuracy: { x: [0], y: [0.9] }, error: { x: [0], y: [3] } }),
  ]

  test('are shown after those of the lab, in the order in which they came', () => {
    const shown = compare(new Map([['loss', [KEPT]]]), runs, null)
    expect(shown.map(({ series }) => series)).toEqual(['loss', 'accuracy', 'error'])
    expect(shown.map(({ curves }) => curves.length)).toEqual([2, 2, 1])
  })

  test('have no gap, however far the programs lie apart', () => {
    const [loss, accuracy] = compare(new Map([['loss', [KEPT]]]), runs, null)
    expect(loss?.gap).toBe(0)
    expect(accuracy).toMatchObject({ gap: null, complete: true })
  })

  test('are called what the program calls them', () => {
    expect(seriesInfo(LAB, 'loss')).toEqual({ label: 'Loss', x: 'epoch' })
    expect(seriesInfo(LAB, 'toString')).toEqual({ label: 'toString', x: 'x' })
  })
})

test('where nothing was recorded there is neither a Python pair nor a gap to speak of', () => {
  expect(languagesOf(LAB)).toEqual(['browser'])
  expect(
    languagesOf({ ...LAB, record: { on: '2026-01-02', versions: {}, curves: {}, pictures: [] } }),
  ).toHaveLength(2)
  expect(gapSentence(0.5, undefined)).toBe('')
})
