import { describe, expect, it, test } from 'vitest'
import { figuresIn, isAmong } from '../../../scripts/check/figures.ts'
import type { Lab, RecordedRun } from '../../../src/content/lab.ts'
import { labValue, type LabValue } from '../../../src/content/lab-value.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'

function run(program: RecordedRun['program'], y: number[], extra: Partial<RecordedRun> = {}) {
  const series = { loss: { x: [0, 2, 4], y } }
  return { program, engine: 'cpu' as const, versions: {}, series, pictures: {}, ...extra }
}

function recorded(...runs: RecordedRun[]): Pick<Lab, 'expected' | 'tries'> {
  const noRecord = { id: 'bare', label: 'b', caption: 'c', changes: {} }
  const expect = { outcome: 'agree' as const, says: 's' }
  return { expected: { recorded: '2026-01-01', runs }, tries: [{ ...noRecord, expect }] }
}

const ask = (lab: Pick<Lab, 'expected' | 'tries'>, asked: Partial<LabValue>) =>
  labValue(lab, { id: 'x', series: 'loss', at: 'end', ...asked })

describe('a figure of a record', () => {
  const lab = recorded(run('keras', [2, 0.1234, 1234.5]), run('low-level', [2, 0.1231, 1234.5]))

  it('is read at an end, at a place, at the least and the most', () => {
    const at = (at: string, decimals?: string) => ask(lab, { at, ...(decimals && { decimals }) })
    expect(['start', '2', 'least', 'most'].map((each) => at(each))).toEqual([
      '2.000',
      '0.123',
      '0.123',
      '1,234.500',
    ])
    expect(at('end', '0')).toBe('1,235')
  })

  it('is none where the programs part in what is shown, unless one is named', () => {
    expect(ask(lab, { at: '2', decimals: '4' })).toMatchObject({
      what: 'the programs part: 0.1234 in keras on cpu, 0.1231 in low-level on cpu',
    })
    expect(ask(lab, { at: '2', decimals: '4', program: 'keras' })).toBe('0.1234')
  })

  it('comes from the bars and the cells of pictures too', () => {
    const bars = { kind: 'bars' as const, labels: ['a', 'b'], values: [1, -0.25] }
    const names = { rowLabels: ['r'], columnLabels: ['c', 'd'] }
    const cells = { kind: 'matrix' as const, rows: 'r', columns: 'c', ...names, values: [1, 2] }
    const pictured = recorded(run('keras', [], { pictures: { bars, cells } }))
    expect(labValue(pictured, { id: 'x', picture: 'bars', at: 'b', decimals: '2' })).toBe('−0.25')
    expect(labValue(pictured, { id: 'x', picture: 'cells', at: 'r, d', decimals: '0' })).toBe('2')
    expect(labValue(pictured, { id: 'x', picture: 'bar', at: 'b' })).toEqual({
      what: 'the record has no picture "bar"',
      remedy: 'Write "bars".',
    })
  })

  it.each([
    [{ series: 'los' }, 'the record has no series "los"'],
    [{ at: '3' }, 'the record has no at "3"'],
    [{ try: 'bar' }, 'the record has no try "bar"'],
    [{ try: 'bare' }, 'it is not recorded'],
    [{ program: 'tensorflow' as const }, 'the record has no such program'],
  ])('that is not there is told: %o', (asked, what) => {
    expect(ask(lab, asked)).toMatchObject({ what })
  })
})

test('figures in words are found, and versions, settings and code are not', () => {
  const root = parsePage(
    'p.mdx',
    'At 0.025.\n0.790, −0.114 and 2.0e-7; not `0.331`, 3.15.1, 2.21, 0.001, 1e-7.',
  )
  expect(figuresIn(root).map(({ text }) => text)).toEqual(['0.025', '0.790', '0.114', '2.0e-7'])
  expect(figuresIn(root).map(({ line }) => line)).toEqual([1, 2, 2, 2])
})

test('a figure is known where a number rounds to it', () => {
  expect(isAmong(['0.9820138'], '0.982')).toBe(true)
  expect(isAmong(['-0.98682', '1,234.5678'], '1,234.568')).toBe(true)
  expect(isAmong(['0.9831', '12'], '0.982')).toBe(false)
})
