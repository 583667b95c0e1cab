import { afterEach, expect, test, vi } from 'vitest'
import { finish, readLine, type Counts } from '../../../scripts/test/counts.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What a command that ends with these counts prints last, and its exit code. */
function ended(
  counts: Counts,
  options?: Parameters<typeof finish>[1],
): { code: unknown; said: Counts | undefined } {
  const printed: string[] = []
  let code: unknown
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text))
  vi.spyOn(process, 'exit').mockImplementation(((given: number) => {
    code = given
  }) as typeof process.exit)
  ;(finish as (...args: Parameters<typeof finish>) => void)(counts, options)
  return { code, said: readLine(printed.join('\n')) }
}

test('a command in which all passed succeeds', () => {
  const counts = { passed: 3, failed: 0, skipped: 1 }
  expect(ended(counts)).toEqual({ code: 0, said: counts })
})

test('a command in which something failed fails', () => {
  const counts = { passed: 3, failed: 1, skipped: 0 }
  expect(ended(counts)).toEqual({ code: 1, said: counts })
})

test.each([0, 12])('a command that checked nothing and skipped %d fails', (skipped) => {
  expect(ended({ passed: 0, failed: 0, skipped })).toEqual({
    code: 1,
    said: { passed: 0, failed: 1, skipped },
  })
})

test('a command of which this system can check nothing says so, and succeeds', () => {
  const counts = { passed: 0, failed: 0, skipped: 5 }
  expect(ended(counts, { maySkipAll: true })).toEqual({ code: 0, said: counts })
  const none = { passed: 0, failed: 0, skipped: 0 }
  expect(ended(none, { maySkipAll: true })).toMatchObject({ code: 1, said: { failed: 1 } })
})
