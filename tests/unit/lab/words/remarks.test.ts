import { expect, test } from 'vitest'
import { waitingRun } from '../../../../src/lab/run/run.ts'
import { leftBehind, thinnedOut } from '../../../../src/lab/words/remarks.ts'

const RUN = waitingRun('low-level', 'low-level.ts')

test('the panel says which curves have points that are not there', () => {
  const whole = { x: [0], y: [1] }
  const thinned = { x: [0, 9], y: [1, 2], thinned: { drawn: 10, loose: true } }
  expect(thinnedOut({ ...RUN, curves: { whole } })).toBeNull()
  expect(thinnedOut({ ...RUN, curves: { whole, long: thinned } })).toContain(
    'Ops: chart, table and CSV file have 2 of the 10 points of long.',
  )
})

test('the panel says how many tensors a program left behind', () => {
  const stats = { steps: 1, tensors: 9 }
  expect(leftBehind({ ...RUN, stats })).toBeNull()
  expect(leftBehind({ ...RUN, stats: { ...stats, leaked: 0 } })).toBeNull()
  expect(leftBehind({ ...RUN, stats: { ...stats, leaked: 1 } })).toContain('left a tensor behind')
  expect(leftBehind({ ...RUN, stats: { ...stats, leaked: 7 } })).toContain('left 7 tensors behind')
})
