import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fans, glorotValues } from '../../../../src/sandbox/lab/glorot.ts'
import { SEED, seededRandom } from '../../../../src/sandbox/lab/random.ts'

/** python/tests/test_glorot.py checks the same file. */
const golden = JSON.parse(readFileSync('tests/unit/sandbox/lab/glorot-golden.json', 'utf8')) as {
  random: number[]
  calls: { shape: number[]; values: number[] }[]
}

it('seededRandom gives the golden numbers', () => {
  const random = seededRandom(SEED)
  expect(golden.random.map(() => random())).toEqual(golden.random)
})

it('glorot gives the golden float32 values, call after call', () => {
  const random = seededRandom(SEED)
  expect(golden.calls).not.toHaveLength(0)
  for (const { shape, values } of golden.calls) {
    expect([...glorotValues(random, shape)]).toEqual(values)
  }
})

describe('fans are counted as Keras counts them', () => {
  it.each([
    [[], 1, 1],
    [[7], 7, 7],
    [[2, 16], 2, 16],
    [[5, 3, 4], 15, 20],
    [[3, 3, 8, 16], 72, 144],
  ])('of shape %j', (shape, fanIn, fanOut) => {
    expect(fans(shape)).toEqual({ fanIn, fanOut })
  })
})

it('glorot stays within its limits', () => {
  const values = glorotValues(seededRandom(1), [20, 30])
  const limit = Math.sqrt(6 / 50)
  expect(values.every((value) => Math.abs(value) <= limit)).toBe(true)
  expect(Math.max(...values)).toBeGreaterThan(limit * 0.9)
  expect(Math.min(...values)).toBeLessThan(-limit * 0.9)
})

it.each([[[0]], [[2.5, 2]], [[-1, 3]], [['16']]])('glorot refuses the shape %j', (shape) => {
  expect(() => glorotValues(seededRandom(1), shape as number[])).toThrow(/as in glorot\(2, 16\)/)
})
