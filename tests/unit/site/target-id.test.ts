import { expect, test } from 'vitest'
import { targetId } from '../../../src/site/target-id.ts'

test.each([
  ['', ''],
  ['#keras-3', 'keras-3'],
  ['#caf%C3%A9', 'café'],
  ['#100%', '100%'],
])('the id behind "%s"', (hash, id) => {
  expect(targetId(hash)).toBe(id)
})
