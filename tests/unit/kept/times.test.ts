import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { kept, keep } from '../../../scripts/kept/notes.ts'
import { duration } from '../../../scripts/kept/times.ts'
import { goToEmptyFolder } from '../../support/empty-folder.ts'

beforeEach(goToEmptyFolder)

test('what is kept under a name is there again, and nothing under another', () => {
  keep('times', 'record moons', 41)
  keep('times', '/features/tensors/ in a browser', 2)
  expect(kept('times', 'record moons')).toBe(41)
  expect(kept('times', '/features/tensors/ in a browser')).toBe(2)
  expect(kept('times', 'record')).toBeUndefined()
})

test('half of a note, of a run that was stopped, is none', () => {
  mkdirSync('.cache/times', { recursive: true })
  writeFileSync('.cache/times/a.json', '[1,')
  expect(kept('times', 'a')).toBeUndefined()
})

test.each([
  [4.14, '4.1 s'],
  [41, '41 s'],
  [59.7, '1 min 0 s'],
  [125, '2 min 5 s'],
  [3780, '1 h 3 min'],
])('%s s are said as %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words)
})
