import { describe, expect, test } from 'vitest'
import { meets, ratio, table } from '../../../scripts/bench/table.ts'

describe('a ratio', () => {
  test.each([
    [[95, 100], { least: 0.95 }, true],
    [[94, 100], { least: 0.95 }, false],
    [[50, 100], { most: 0.5 }, true],
    [[51, 100], { most: 0.5 }, false],
  ] as const)('of %j with the bar %j', ([ours, theirs], bar, met) => {
    expect(meets(ratio('speed', [ours, theirs], '/s', bar))).toBe(met)
  })

  test('without a figure meets no bar', () => {
    expect(meets(ratio('speed', [Number.NaN, 1], '/s', { least: 0.95 }))).toBe(false)
    expect(meets(ratio('speed', [Number.NaN, 1], '/s', { most: 0.95 }))).toBe(false)
  })
})

test('the table says what passes and what misses, and counts only what is judged', () => {
  const text = table([
    ratio('fast', [2, 1], '/s', { least: 1 }),
    ratio('slow', [1, 2], '/s', { least: 1 }),
    ratio('told', [1, 2], '/s'),
  ])
  expect(text).toMatch(/^fast .*2\.00 +≥ 1 +PASS$/m)
  expect(text).toMatch(/^slow .*0\.50 +≥ 1 +MISS$/m)
  expect(text).toMatch(/^told .*0\.50$/m)
  expect(text).toMatch(/1 of 2 bars met$/)
})
