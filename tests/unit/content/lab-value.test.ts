import { describe, expect, it, test } from 'vitest'
import { figuresIn, isAmong, measuresIn } from '../../../scripts/check/figures.ts'
import { sentencesIn } from '../../../scripts/check/sentences.ts'
import type { Lab, RecordedRun } from '../../../src/content/lab.ts'
import { labValue, type LabValue } from '../../../src/content/lab-value.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'
import { nodesIn } from '../../../src/markdown/rules/rule.ts'

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
    expect(ask(lab, { at: '2', as: 'percent' })).toBe('12\u00a0%')
    expect(ask(lab, { at: '2', as: 'percent', decimals: '1', program: 'keras' })).toBe(
      '12.3\u00a0%',
    )
  })

  it('is none where the programs part in what is shown, unless one is named', () => {
    expect(ask(lab, { at: '2', decimals: '4' })).toMatchObject({
      what: 'the programs part: 0.1234 in keras on cpu, 0.1231 in low-level on cpu',
    })
    expect(ask(lab, { at: '2', decimals: '4', program: 'keras' })).toBe('0.1234')
  })

  it('is that of one engine, where the records of a program part by engine', () => {
    const parting = recorded(
      run('keras', [1], { engine: 'jax' }),
      run('keras', [2], { engine: 'torch' }),
    )
    expect(ask(parting, {})).toMatchObject({ what: expect.stringContaining('the programs part') })
    expect(ask(parting, { engine: 'torch' })).toBe('2.000')
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

test('figures in words are found, and versions and settings are not', () => {
  const words = 'At 0.025. 0.790, −0.114 and 2.0e-7; not 3.15.1, 2.21, 0.001, 1e-7.'
  expect(figuresIn(words).map(({ text }) => text)).toEqual(['0.025', '0.790', '0.114', '2.0e-7'])
})

test('numbers with a unit are found, and figures, counts and names are not', () => {
  const words =
    '97 %, 1.5 MB, 12 percent, 3 times, 1,200 ms; 0.123 seconds, 453 digits, float32, 2 timesteps.'
  expect(measuresIn(words).map(({ text }) => text)).toEqual(['97', '1.5', '12', '3', '1,200'])
})

describe('a sentence', () => {
  const sentences = (mdx: string) =>
    nodesIn(parsePage('p.mdx', mdx))
      .filter(({ type }) => type === 'paragraph' || type === 'tableRow')
      .flatMap(sentencesIn)

  it('is cited by what stands in it or right behind it, and by no other', () => {
    const found = sentences(
      'One of 0.111.<Cite source="a" /> Two<Cite source="b" /> of 0.222. Three of 0.333. Four.<Cite source="c" />',
    )
    expect(found.map(({ text, cited }) => [text.trim().slice(0, 3), cited])).toEqual([
      ['One', true],
      ['Two', true],
      ['Thr', false],
      ['Fou', true],
    ])
  })

  it('has neither code nor the words of links and claims', () => {
    const [one] = sentences(
      'So `0.331` and [96 % or 70 %](/x/) <Claim id="y">“3 times”</Claim> end.',
    )
    expect(measuresIn(one?.text ?? '')).toEqual([])
    expect(figuresIn(one?.text ?? '')).toEqual([])
  })

  it('knows the line of each place', () => {
    const found = sentences('Some words\nhere. And *0.111*,\nat 0.222.')
    const lines = found.flatMap(({ text, lineAt }) =>
      figuresIn(text).map(({ index }) => lineAt(index)),
    )
    expect(lines).toEqual([2, 3])
  })

  it('may be a row of a table, whose cells stay apart', () => {
    const rows = sentences('| a | b |\n| - | - |\n| 1 | 0.001 |')
    expect(figuresIn(rows.at(-1)?.text ?? '')).toEqual([])
  })
})

test('a figure is known where a number rounds to it', () => {
  expect(isAmong(['0.9820138'], '0.982')).toBe(true)
  expect(isAmong(['-0.98682', '1,234.5678'], '1,234.568')).toBe(true)
  expect(isAmong(['0.9831', '12'], '0.982')).toBe(false)
})
