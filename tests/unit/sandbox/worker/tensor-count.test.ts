import { expect, test } from 'vitest'
import { TensorCount } from '../../../../src/sandbox/worker/tensor-count.ts'

/** A count of a program that has so many tensors alive at each x, and so many at its end. */
function after(alive: number[], end: number) {
  let numTensors = 0
  const count = new TensorCount({ memory: () => ({ numTensors }) })
  for (const [x, now] of alive.entries()) {
    numTensors = now
    count.at(x)
    count.at(x)
  }
  numTensors = end
  return count
}

test.each([
  ['a steady program', [9, 20, 20, 20], 19, 0],
  ['one that leaves a tensor behind at each x', [10, 11, 12, 13], 13, 2],
  ['one that gives back at its end what it kept', [10, 11, 12, 13], 9, 0],
  ['one that makes results at its end', [10, 10, 10, 10], 15, 0],
])('%s', (_, alive, end, leaked) => {
  const count = after(alive, end)
  expect(count.alive).toBe(end)
  expect(count.leaked()).toBe(leaked)
})

test('an x that is no number is one, however often it comes', () => {
  let numTensors = 0
  const count = new TensorCount({ memory: () => ({ numTensors: numTensors++ }) })
  for (let i = 0; i < 5; i++) count.at(NaN)
  expect(count.leaked()).toBeUndefined()
})

test('two x tell nothing', () => {
  expect(after([1, 50], 50).leaked()).toBeUndefined()
})
