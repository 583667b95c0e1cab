import { describe, expect, it } from 'vitest'
import { recordNeeds } from '../../../scripts/labs/record-needs.ts'
import { sinceLast } from '../../../scripts/labs/since-last.ts'
import type { RecordedRun } from '../../../src/content/lab.ts'

describe('a record', () => {
  it('is made on every engine that is there', () => {
    const all = new Set(['keras', 'tensorflow', 'jax', 'torch'])
    expect(recordNeeds(all, 'python')).toEqual({ engines: ['tensorflow', 'jax', 'torch'] })
  })

  it('goes without PyTorch, and says what it lacks and how to get it', () => {
    const { engines, problem, lacks } = recordNeeds(new Set(['keras', 'tensorflow', 'jax']), 'py')
    expect([engines, problem]).toEqual([['tensorflow', 'jax'], undefined])
    expect(lacks).toMatch(/^py has no PyTorch: .*`npm run setup -- --torch`/)
  })

  it('does not go without Python, and says how to get it', () => {
    expect(recordNeeds(new Set(), '.venv/bin/python').problem).toMatch(
      /needs keras, tensorflow, jax, which \.venv\/bin\/python does not have\. Run `npm run setup`/,
    )
  })
})

describe('what changed since the last record', () => {
  const file = { series: { loss: { label: 'Loss', x: 'epoch' } }, tolerance: 5e-6 }
  const run = (y: number[]): RecordedRun => ({
    program: 'keras',
    engine: 'jax',
    versions: {},
    series: { loss: { x: y.map((_, i) => i), y } },
    pictures: {},
  })
  const last = { recorded: '2026-11-28', runs: [run([1, 0.5])] }

  it('is said in numbers', () => {
    expect(sinceLast([run([1, 0.5])], undefined, file)).toBe('the first record')
    expect(sinceLast([run([1, 0.5 + 1e-6])], last, file)).toMatch(
      /^since 2026-11-28: at most 1\.0e-6 of the largest value, .*"loss"$/,
    )
    expect(sinceLast([run([1, 0.5])], last, file)).toBe('nothing changed since 2026-11-28')
    expect(sinceLast([run([1, 0.4])], last, file)).toMatch(
      /^since 2026-11-28: 1 of 1 beyond the tolerance, such as .*"loss".* gap 1\.0e-1/,
    )
  })

  it('names a curve that is longer, and a run that is new', () => {
    expect(sinceLast([run([1, 0.5, 0.2])], last, file)).toMatch(/1 of 1 beyond/)
    expect(sinceLast([{ ...run([1]), engine: 'torch' }], last, file)).toMatch(/has no record/)
  })
})
