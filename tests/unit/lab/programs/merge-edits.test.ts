import { expect, test } from 'vitest'
import { mergeEdits } from '../../../../src/lab/programs/merge-edits.ts'

const ORIGINAL = 'epochs = 60\nrate = 0.5\n\nw = 1\nb = 2\n'
const TRY = 'epochs = 60\nrate = 5\n\nw = 1\nb = 2\nm = 0\n'

test.each([
  ['the line above', 'epochs = 60', 'epochs = 9'],
  ['a line elsewhere', 'w = 1', 'w = 7\nv = 8'],
  ['a line gone', 'w = 1\n', ''],
  ['lines put in elsewhere', 'w = 1', '// mine\nw = 1'],
])('a try and the edits of the reader go together: %s', (_, from, to) => {
  expect(mergeEdits(ORIGINAL, ORIGINAL.replace(from, to), TRY)).toBe(TRY.replace(from, to))
})

test('a line that the reader put under one that the try changes stays under it', () => {
  const edited = ORIGINAL.replace('rate = 0.5\n', 'rate = 0.5\n// mine\n')
  expect(mergeEdits(ORIGINAL, edited, TRY)).toContain('rate = 5\n// mine\n')
})

test('nothing is lost where one of the two changed nothing', () => {
  expect(mergeEdits(ORIGINAL, ORIGINAL, TRY)).toBe(TRY)
  expect(mergeEdits(ORIGINAL, TRY, ORIGINAL)).toBe(TRY)
})

test.each([
  ['changed the same line', ORIGINAL.replace('rate = 0.5', 'rate = 0.1')],
  ['put a line where the other does', `${ORIGINAL}m = 1\n`],
  ['wrote another program', 'something else\n'],
])('they do not where the reader %s', (_, edited) => {
  expect(mergeEdits(ORIGINAL, edited, TRY)).toBeNull()
})
