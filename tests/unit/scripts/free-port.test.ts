import { afterEach, expect, test, vi } from 'vitest'
import { freePorts } from '../../../scripts/engines/free-port.ts'

afterEach(() => vi.unstubAllEnvs())

test('free ports are as many as were asked for', async () => {
  const ports = await freePorts(20)
  expect(ports.every((port) => port > 0)).toBe(true)
  expect(new Set(ports).size).toBe(20)
})

test.each([
  [{ E2E_PORT: '5000', E2E_FIXTURE_PORT: '6000' }, 'http://localhost:6000/'],
  [{ E2E_PORT: '5000' }, 'http://localhost:5001/'],
])('the site of the tests with %j is at %s', async (env, url) => {
  vi.stubEnv('E2E_FIXTURE_PORT', undefined)
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  vi.resetModules()
  const site = await import('../../support/fixture-site.ts')
  expect(site.FIXTURE_URL).toBe(url)
})
