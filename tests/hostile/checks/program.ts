import { expect } from '@playwright/test'
import type { CorpusEntry, Expectation } from '../corpus.ts'
import { only, runProgram, stopRun, type PlainEvent } from '../harness/drive.ts'
import type { Tab } from '../tab.ts'

/** Milliseconds after which a program that should not end counts as one that does not. */
const QUIET = 2500
/** Milliseconds that one which may end is given. */
const PATIENCE = 12_000
const HONEST = `import { plot } from 'lab'\nawait plot('x', 1, 2)`
const ENDS = ['done', 'failed', 'crashed']

/** Runs a program of the corpus on the harness page: what must happen happens, and an honest run works after it. */
export async function checkProgram(
  tab: Tab,
  site: { url: string; requests: string[] },
  { program, expected }: CorpusEntry,
): Promise<void> {
  await tab.goto(site.url)
  const { outcome, backend = 'cpu' } = expected
  const limit = { silent: QUIET, any: PATIENCE, done: 45_000, failed: 45_000 }[outcome]
  const events = await runProgram(tab, program, { backend, limit })
  const ended = ENDS.includes(events.at(-1)?.type ?? '')
  if (outcome === 'silent') expect(ended, JSON.stringify(events.at(-1))).toBe(false)
  else if (outcome !== 'any') check(events, expected)
  if (!ended) await checkStop(tab)
  only(await runProgram(tab, HONEST), 'done')
  expect(await tab.evaluate(() => location.href, undefined)).toBe(`${site.url}/`)
  expect(site.requests.filter((path) => path.includes('stolen'))).toEqual([])
}

async function checkStop(tab: Tab): Promise<void> {
  const { took, stall, frames, late } = await stopRun(tab)
  expect(frames).toBe(0)
  expect(late).toBe(0)
  expect(took).toBeLessThan(500)
  expect(stall).toBeLessThan(500)
}

function check(events: PlainEvent[], expected: Expectation): void {
  const last = events.at(-1)
  expect(last?.type, JSON.stringify(last)?.slice(0, 500)).toBe(expected.outcome)
  if (last?.type === 'failed') {
    expect(last.error.message).toContain(expected.message ?? '')
    expect(last.error.message.length).toBeLessThanOrEqual(10_000)
    if (expected.name) expect(last.error.name).toBe(expected.name)
    if (expected.line === 'none') expect(last.error.line).toBeUndefined()
    else if (expected.line) expect(last.error.line).toBe(Number(expected.line))
  }
  if (last?.type === 'done' && expected.steps) {
    expect(last.stats.steps).toBe(Number(expected.steps))
  }
  checkOutput(events, expected)
}

function checkOutput(events: PlainEvent[], expected: Expectation): void {
  const lines = events.flatMap((event) => (event.type === 'log' ? [event.text] : []))
  if (expected.log) expect(lines.join('\n')).toContain(expected.log)
  if (expected.logs) expect(lines).toHaveLength(Number(expected.logs))
  if (!expected.points) return
  const points = events.flatMap((event) =>
    event.type === 'points' ? [Object.keys(event.x).length] : [],
  )
  const total = points.reduce((sum, count) => sum + count, 0)
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThanOrEqual(Number(expected.points))
}
