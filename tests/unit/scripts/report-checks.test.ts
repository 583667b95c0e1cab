import { afterEach, expect, test, vi } from 'vitest'
import { reportChecks } from '../../../scripts/labs/report-checks.ts'

afterEach(() => void vi.restoreAllMocks())

test('a problem without words has failed, too', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const checks = [{ what: 'it runs' }, { what: 'it stops', problem: '' }]
  expect(reportChecks('moons', checks)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  expect(log.mock.calls.flat()).toEqual(['\nmoons', '  ok  it runs', '  FAILED  moons: '])
})
