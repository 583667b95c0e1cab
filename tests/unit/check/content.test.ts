import { expect, test } from 'vitest'
import { contentProblems } from '../../../scripts/check/content.ts'
import { readContent } from '../../../scripts/check/read-content.ts'
import { describeProblem } from '../../../src/content/problem.ts'

test('nothing is wrong with the content', () => {
  expect(contentProblems().map(describeProblem)).toEqual([])
}, 60_000)

test('all content is read', () => {
  const { pages, entries, sources, unread } = readContent()
  const kinds = Object.values(entries)
  expect([pages, ...kinds, Object.keys(sources)].filter((each) => each.length === 0)).toEqual([])
  expect([...unread.keys()]).toEqual([])
}, 60_000)
