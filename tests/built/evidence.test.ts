import { expect, test } from 'vitest'
import { problemsOf } from '../../scripts/evidence/problems.ts'
import { readEvidence } from '../../scripts/evidence/read-evidence.ts'
import { readPages } from '../../src/content/read.ts'

test('every page rests on something, and every source is used', () => {
  const evidence = readEvidence()
  expect(evidence.pages).toHaveLength(readPages().length)
  expect(problemsOf(evidence)).toEqual([])
})
