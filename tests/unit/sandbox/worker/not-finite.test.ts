import * as tf from '@tensorflow/tfjs'
import { beforeEach, describe, expect, test } from 'vitest'
import { NotFiniteWatch } from '../../../../src/sandbox/worker/not-finite.ts'

let watch: NotFiniteWatch
beforeEach(() => {
  watch = new NotFiniteWatch(tf, () => 7)
})

describe('a value that is not finite is found where it is put in', () => {
  test.each([
    ['NaN', () => tf.tensor([1, NaN])],
    ['Infinity', () => tf.tensor2d([[1, 2], [3, 1e39]])], // prettier-ignore
    ['-Infinity', () => tf.scalar(-Infinity)],
  ] as const)('%s', (value, make) => {
    make()
    expect(watch.found).toEqual({ kind: 'value', value, line: 7 })
  })

  test('and nothing else is', () => {
    tf.tensor([1, 3e38, -0])
    tf.tensor([1, 2], [2], 'int32')
    tf.tensor(['NaN'])
    tf.train.adam()
    tf.train.sgd(0.1)
    expect(tf.div(tf.scalar(0), tf.scalar(0)).dataSync()[0]).toBeNaN()
    expect(watch.found).toBeUndefined()
  })
})

test.each([
  ['an object', { learningRate: 0.1 }],
  ['null', null],
  ['NaN', NaN],
])('a learning rate that is %s is found, and passed on', (got, rate) => {
  expect(tf.train.adam(rate as number)).toBeInstanceOf(tf.AdamOptimizer)
  expect(watch.found).toEqual({ kind: 'argument', optimizer: 'adam', got, line: 7 })
})

test('what comes after a curve has shown it is no cause of it', () => {
  watch.end()
  tf.tensor([NaN])
  expect(watch.found).toBeUndefined()
})
