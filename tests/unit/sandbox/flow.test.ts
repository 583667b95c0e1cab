import { describe, expect, test } from 'vitest'
import { namesExtras } from '../../../src/sandbox/page/extras.ts'
import { LIMITS } from '../../../src/sandbox/protocol.ts'
import { Thinning } from '../../../src/sandbox/worker/thinning.ts'

describe('thinning', () => {
  const taken = (count: number) => {
    const thinning = new Thinning(LIMITS.pointsPerSeries)
    let sum = 0
    for (let i = 0; i < count; i++) if (thinning.takes()) sum++
    return sum
  }

  test('takes every point of a short curve', () => {
    expect(taken(5000)).toBe(5000)
  })

  test('takes ever fewer of a long one and stays below the limit', () => {
    expect(taken(100_000)).toBeGreaterThan(taken(20_000))
    expect(taken(10_000_000)).toBeLessThan(LIMITS.pointsPerSeries)
  })
})

describe('the extras', () => {
  test.each([
    "tf.data.csv('x')",
    'const set = tf\n  .data.array([1])',
    "tf['data'].zip([])",
    'const { data } = tf',
    "import { data } from '@tensorflow/tfjs'",
    "await tf.loadGraphModel('x')",
    'model instanceof tf.GraphModel',
    "tf.registerOp('x', f)",
  ])('are named by %j', (program) => {
    expect(namesExtras(program)).toBe(true)
  })

  test.each([
    "import { data, plot } from 'lab'\nconst { x, y } = await data('moons')",
    'await loss.data()',
    'const values = await x.data ()',
    'dataset.size',
    'tf.dataSync',
  ])('are not named by %j', (program) => {
    expect(namesExtras(program)).toBe(false)
  })
})
