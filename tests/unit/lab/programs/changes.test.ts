import { expect, test } from 'vitest'
import { countChanges, unifiedRows } from '../../../../src/lab/programs/changes.ts'

/** The rows as a unified difference is written. */
function unified(original: string[], shown: string[]): string[] {
  return unifiedRows(original, shown).map((row) => {
    if (row.kind === 'removed') return `-${original[row.original]}`
    return `${row.kind === 'added' ? '+' : ' '}${shown[row.shown]}`
  })
}

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
    [' a', ' b'],
  ],
  [
    ['a', 'b', 'c'],
    ['a', 'x', 'c'],
    [' a', '-b', '+x', ' c'],
  ],
  [
    ['a', 'b', 'c'],
    ['x', 'y'],
    ['-a', '-b', '-c', '+x', '+y'],
  ],
  [['a'], ['a', 'x'], [' a', '+x']],
  [['a', 'b'], ['b'], ['-a', ' b']],
  [['a', 'b'], ['a'], [' a', '-b']],
  [
    ['a', 'b', 'c', 'd'],
    ['x', 'b', 'd', 'y'],
    ['-a', '+x', ' b', '-c', ' d', '+y'],
  ],
])('%j to %j', (original, shown, expected) => {
  expect(unified(original, shown)).toEqual(expected)
})

test('lines are counted, and a line break at the end is none', () => {
  expect(countChanges('a\nb\n', 'a\nb')).toEqual({ added: 0, removed: 0 })
  expect(countChanges('a\nb\n', 'a\nx\ny\n')).toEqual({ added: 2, removed: 1 })
})
