import { expect } from '@playwright/test'
import { LIMITS } from '../../../src/sandbox/protocol.ts'
import type { CorpusEntry } from '../corpus.ts'
import { drawOne, only, driveProgram, stopRun } from '../harness/drive.ts'
import type { Tab } from '../tab.ts'
import { checkDrawingEvent, checkEvents, endOfRun } from './events.ts'

/** Milliseconds after which a program that should not end counts as one that does not. */
const QUIET = 2500
/** Milliseconds that one which should end is given. */
const PATIENCE = 45_000
const HONEST = `import { plot } from 'lab'\nawait plot('honest', 1, 2)`

/** Runs a program of the corpus on the harness page: what must happen happens, and an honest run works after it. */
export async function checkProgram(
  tab: Tab,
  site: { url: string; requests: string[] },
  { program, expected }: CorpusEntry,
): Promise<void> {
  await tab.goto(site.url)
  const { outcomes, backend = 'cpu' } = expected
  const limit = outcomes.includes('silent') ? QUIET : PATIENCE
  const events = await driveProgram(tab, program, { backend, limit })
  checkEvents(events, expected)
  if (expected.drawing !== undefined) {
    checkDrawingEvent(await drawOne(tab, 'a sign', 3 * LIMITS.answer), expected.drawing)
    expect(await stopRun(tab)).toBe(0)
  }
  // A page that hangs would not come to this.
  if (endOfRun(events) === 'silent') expect(await stopRun(tab)).toBe(0)
  const after = await driveProgram(tab, HONEST)
  only(after, 'done')
  // Whatever the program before still says would be among these.
  expect(after.flatMap((event) => (event.type === 'points' ? [event.series] : []))).toEqual([
    'honest',
  ])
  expect(after.filter(({ type }) => type === 'log' || type === 'picture')).toEqual([])
  expect(await tab.evaluate(() => location.href, undefined)).toBe(`${site.url}/`)
  expect(site.requests.filter((path) => path.includes('stolen'))).toEqual([])
}
