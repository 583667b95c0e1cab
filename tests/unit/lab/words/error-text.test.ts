import { expect, test } from 'vitest'
import { errorLine, errorText } from '../../../../src/lab/words/error-text.ts'
import type { Hint } from '../../../../src/sandbox/hints.ts'

const NAME = 'ReferenceError'
const hint: Hint = { kind: 'python', about: 'print' }

test('an error is its message, then the advice', () => {
  const message = 'print is not defined'
  expect(errorText({ name: NAME, message })).toBe('ReferenceError: print is not defined')
  for (const end of ['', '.']) {
    expect(errorText({ name: NAME, message: message + end, hint })).toBe(
      'ReferenceError: print is not defined. That is Python’s. JavaScript has console.log.',
    )
  }
})

test('beside a line of code it is one line, cut where it is long', () => {
  expect(errorLine({ name: NAME, message: 'a\n  b', hint })).toBe(
    'ReferenceError: a b. That is Python’s. JavaScript has console.log.',
  )
  expect(errorLine({ name: NAME, message: 'x'.repeat(1000) })).toHaveLength(300)
})
