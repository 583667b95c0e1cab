import { describe, expect, test } from 'vitest'
import { waitingRun } from '../../../../src/lab/run/run.ts'
import { beginning, trouble } from '../../../../src/lab/words/trouble.ts'

const RUN = waitingRun('low-level', 'low-level.ts')

describe('a message', () => {
  test('is shown whole where one reads it whole', () => {
    for (const message of ['', 'x is not a function', 'a\nb\nc']) {
      expect(beginning(message)).toBe(message)
    }
  })

  test.each([
    ['characters', 'x'.repeat(10_000)],
    ['lines', 'x\n'.repeat(5_000)],
  ])('of very many %s begins, and has the rest apart', (_, message) => {
    const told = trouble({ ...RUN, error: { name: 'Error', message } })
    expect(told?.message.length).toBeLessThan(700)
    expect(told?.message.split('\n').length).toBeLessThanOrEqual(8)
    expect(told?.message.endsWith('…')).toBe(true)
    expect(told?.whole).toBe(`Error: ${message}`)
  })
})
