import { expect, test } from 'vitest'
import { unifiedRows } from '../../../../src/lab/programs/changes.ts'
import { shownParts } from '../../../../src/lab/programs/shown-parts.ts'

const LINES = ['data', 'rate', 'model', 'end']
const PARTS = ['d', 'd', 'm', 'm']
const partsOf = (shown: string[]) => shownParts(unifiedRows(LINES, shown), PARTS)

test('a line in the place of another has its part, the first of a part too', () => {
  expect(partsOf(['data', 'fast', 'model', 'end'])).toEqual(['d', 'd', 'm', 'm'])
  expect(partsOf(['data', 'rate', 'other', 'end'])).toEqual(['d', 'd', 'm', 'm'])
})

test('a line put in has the part of the line before it, and none before the first', () => {
  expect(partsOf(['new', 'data', 'rate', 'new', 'model', 'end', 'new'])).toEqual([
    ...[undefined, 'd', 'd', 'd', 'm', 'm', 'm'],
  ])
})
