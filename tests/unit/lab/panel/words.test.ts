import { describe, expect, test } from 'vitest'
import { beginning, thinnedOut, trouble } from '../../../../src/lab/panel/words.ts'
import { waitingRun } from '../../../../src/lab/run/run.ts'

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

  test('keeps what is to be done, however long it is', () => {
    const message = `Kernel 'Abs' not registered for backend 'wasm'${'.'.repeat(10_000)}`
    expect(trouble({ ...RUN, error: { name: 'Error', message } })?.message).toContain(
      'Choose another backend.',
    )
  })
})

test('the panel says which curves have points that are not there', () => {
  const whole = { x: [0], y: [1] }
  const thinned = { x: [0, 9], y: [1, 2], thinned: { drawn: 10, loose: true } }
  expect(thinnedOut({ ...RUN, curves: { whole } })).toBeNull()
  expect(thinnedOut({ ...RUN, curves: { whole, long: thinned } })).toContain(
    'Ops: chart, table and CSV file have 2 of the 10 points of long.',
  )
})
