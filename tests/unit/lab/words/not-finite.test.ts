import { describe, expect, test } from 'vitest'
import { notFiniteRemarks } from '../../../../src/lab/words/not-finite.ts'
import { type ProgramRun, waitingRun } from '../../../../src/lab/run/run.ts'
import type { NotFinite, Stats } from '../../../../src/sandbox/protocol.ts'

const LAB = { series: { loss: { label: 'Loss', x: 'epoch' } } }

function remarks(y: number[], stats: Partial<Stats> = {}, more: ProgramRun['curves'] = {}) {
  const curve = { x: y.map((_, index) => index), y }
  const run = { ...waitingRun('high-level', 'x.ts'), curves: { loss: curve, ...more } }
  return notFiniteRemarks({ ...run, stats: { steps: 10, tensors: 1, ...stats } }, LAB)
}
const DIVERGED = 'the training has diverged. A smaller learning rate often mends it.'

describe('divergence is said after growth, and only then', () => {
  test.each([
    [[0.7, 3, 120, 9e12, NaN, NaN]],
    [[0.7, 0.2, 0.9, 40, Infinity, NaN]],
    [[-1, -1e5, -1e20, -Infinity, NaN]],
  ])('%j', (y) => {
    expect(remarks(y)).toHaveLength(1)
    expect(remarks(y)[0]).toContain(DIVERGED)
    expect(remarks(y, { steps: 0 })[0]).not.toContain(DIVERGED)
  })

  test.each([
    [[0.7, 0.5, 0.4, NaN, NaN, NaN]],
    [[NaN, NaN]],
    [[-0.5, -3, -9, -44, -Infinity, -Infinity]],
    [[5, 5, 5, Infinity]],
    [[0.1, 100, 0.2, NaN]],
  ])('not %j', (y) => {
    expect(remarks(y)).toHaveLength(1)
    expect(remarks(y)[0]).not.toContain('diverged')
  })

  test('with the values between which it grew', () => {
    expect(remarks([0.7, 3, 120, 9e12, NaN, NaN])).toEqual([
      `Layers: loss is not a number (NaN) from epoch 4 on. Before that it grew from 0.7 to 9.00e+12: ${DIVERGED}`,
    ])
  })
})

describe('where it is', () => {
  test.each([
    [[1, NaN, NaN], 'from epoch 1 on.'],
    [[1, NaN, 1], 'at epoch 1, and nowhere else.'],
    [[1, 1, NaN], 'at epoch 2.'],
    [[1, NaN, 1, NaN, 1], 'at 2 points, first at epoch 1.'],
  ])('%j', (y, where) => {
    expect(remarks(y)[0]).toContain(`loss is not a number (NaN) ${where}`)
  })
})

test('what it looks like is said: a logarithm, a division, a root', () => {
  expect(remarks([0, -Infinity, 0])[0]).toContain('The logarithm of 0 is minus infinity.')
  expect(remarks([0, Infinity, 0])[0]).toContain('A number divided by 0 is infinite')
  expect(remarks([1, 1, 1, NaN, 1])[0]).toMatch(/: loss .* 0 divided by 0 is NaN, and so is/)
})

test('a rate far too large is named only where too few points show any growth', () => {
  const far = 'A learning rate far too large gets there in a few steps.'
  expect(remarks([0.7, NaN, NaN])[0]).toContain(far)
  expect(remarks([0.7, NaN, NaN], { steps: 0 })[0]).not.toContain(far)
  expect(remarks([0.7, 0.6, 0.5, NaN])[0]).not.toContain(far)
})

describe('what the program itself put in comes first', () => {
  const ARGUMENT: NotFinite = {
    kind: 'argument',
    optimizer: 'adam',
    got: 'an object',
    line: 3,
  }
  test('a rate that is an object', () => {
    expect(remarks([NaN, NaN], { notFinite: ARGUMENT })).toEqual([
      'Layers: loss is not a number (NaN) from epoch 0 on. In line 3 `tf.train.adam` gets an object where its ' +
        'learning rate belongs, which is a number: `tf.train.adam(0.1)`.',
    ])
  })

  test('a value of the data', () => {
    const notFinite: NotFinite = { kind: 'value', value: 'NaN', line: 5 }
    expect(remarks([0.5, NaN, NaN], { notFinite })[0]).toContain(
      'In line 5 a tensor is made that holds NaN.',
    )
    expect(remarks([0.5, NaN, 0.5], { notFinite })[0]).not.toContain('line 5')
    expect(remarks([0.5, 0.5], { notFinite })).toEqual([])
  })
})

test('curves of which the same is true share a sentence', () => {
  const more = { 'val loss': { x: [0, 1], y: [NaN, NaN] }, accuracy: { x: [0, 1], y: [0.5, 0.5] } }
  expect(remarks([NaN, NaN], {}, { loss2: { x: [0, 1], y: [1, NaN] }, ...more })).toHaveLength(3)
  const same = { 'val loss': { x: [1, 2], y: [NaN, NaN] } }
  const lab = { series: {} }
  const run = { ...waitingRun('low-level', 'x.ts'), curves: { loss: same['val loss'], ...same } }
  expect(notFiniteRemarks(run, lab)).toEqual([
    expect.stringMatching(/^Ops: loss, val loss are not a number \(NaN\) from x 1 on\. /),
  ])
})
