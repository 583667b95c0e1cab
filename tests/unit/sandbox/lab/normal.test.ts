import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { glorotValues } from '../../../../src/sandbox/lab/glorot.ts'
import { normalValues } from '../../../../src/sandbox/lab/normal.ts'
import { SEED, seededRandom } from '../../../../src/sandbox/lab/random.ts'

/** python/tests/test_normal.py checks the same file. */
const golden = JSON.parse(readFileSync('tests/unit/sandbox/lab/normal-golden.json', 'utf8')) as {
  calls: { call: 'normal' | 'glorot'; shape: number[]; values: number[] }[]
}
const draw = { normal: normalValues, glorot: glorotValues }

it('normal gives the golden float32 values, between calls of glorot too', () => {
  const random = seededRandom(SEED)
  expect(new Set(golden.calls.map(({ call }) => call))).toEqual(new Set(['normal', 'glorot']))
  for (const { call, shape, values } of golden.calls) {
    expect([...draw[call](random, shape)]).toEqual(values)
  }
})

it('normal has the moments of the standard normal distribution', () => {
  const values = [...normalValues(seededRandom(1), [40_000])]
  const moment = (power: number) =>
    values.reduce((sum, value) => sum + value ** power, 0) / values.length
  // Five standard errors of each.
  expect(Math.abs(moment(1))).toBeLessThan(0.025)
  expect(Math.abs(moment(2) - 1)).toBeLessThan(0.036)
  expect(Math.abs(moment(3))).toBeLessThan(0.097)
  expect(Math.abs(moment(4) - 3)).toBeLessThan(0.245)
  const beyond = (limit: number) =>
    values.filter((value) => Math.abs(value) > limit).length / values.length
  expect(beyond(1)).toBeCloseTo(0.3173, 1.9)
  expect(beyond(3)).toBeCloseTo(0.0027, 3)
})

it.each([[[0]], [[2.5, 2]], [['16']]])('normal refuses the shape %j', (shape) => {
  expect(() => normalValues(seededRandom(1), shape as number[])).toThrow(/as in normal\(2, 16\)/)
})
