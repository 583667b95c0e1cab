import { describe, expect, it } from 'vitest'
import { pairsOf, relativeGap } from '../../../src/agreement/gap.ts'

const curve = (...y: number[]) => ({ x: y.map((_, index) => index), y })

describe('relativeGap', () => {
  it('divides the largest distance by the largest absolute value of the two', () => {
    expect(relativeGap(curve(-4, 1, 2), curve(-4, 1.5, 1))).toEqual({
      gap: 0.25,
      x: 2,
      values: [2, 1],
      shared: 3,
    })
  })

  it('is 0 for equal curves, also where all is 0', () => {
    expect(relativeGap(curve(0, 0), curve(0, 0))?.gap).toBe(0)
  })

  it.each([NaN, Infinity, -Infinity])('is infinite where a value is %s', (value) => {
    expect(relativeGap(curve(1, value), curve(1, 1))).toMatchObject({ gap: Infinity, x: 1 })
    expect(relativeGap(curve(value), curve(value))?.gap).toBe(Infinity)
  })

  it('compares the shared x and counts them', () => {
    const gap = relativeGap({ x: [0, 2, 4], y: [1, 2, 9] }, { x: [0, 1, 2], y: [1, 7, 1] })
    expect(gap).toMatchObject({ x: 2, values: [2, 1], shared: 2 })
  })

  it('pairs points at one x in their order', () => {
    const twice = { x: [0, 0], y: [1, 2] }
    expect(relativeGap(twice, twice)).toMatchObject({ gap: 0, shared: 2 })
    expect(relativeGap(twice, { x: [0], y: [1] })).toMatchObject({ gap: 0 })
  })

  it('takes an x that is not a number for one and the same', () => {
    const nowhere = { x: [NaN, NaN], y: [1, 2] }
    expect(relativeGap(nowhere, nowhere)).toMatchObject({ gap: 0, shared: 2 })
  })

  it('is null where no x is shared', () => {
    expect(relativeGap({ x: [0], y: [1] }, { x: [1], y: [1] })).toBeNull()
    expect(relativeGap(curve(), curve(1))).toBeNull()
  })
})

it('pairsOf gives every pair once', () => {
  expect(pairsOf([1, 2, 3])).toEqual([
    [1, 2],
    [1, 3],
    [2, 3],
  ])
})
