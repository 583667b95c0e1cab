import { expect } from '@playwright/test'
import type { Unanswered } from '../../../src/sandbox/page/listener.ts'
import { LIMITS, PHASES } from '../../../src/sandbox/protocol.ts'
import type { CorpusExpectation, CorpusOutcome } from '../corpus.ts'
import type { RunEvent } from '../../../src/sandbox/page/host.ts'

const ENDS = ['done', 'failed', 'crashed']

/** How a run ended; `silent` where it did not. */
export function endOfRun(events: RunEvent[]): string {
  const last = events.at(-1)?.type ?? ''
  return ENDS.includes(last) ? last : 'silent'
}

/** Checks what a program of the corpus reported: what may come of any, and what this one must. */
export function checkEvents(events: RunEvent[], expected: CorpusExpectation): void {
  checkLimits(events)
  const last = events.at(-1)
  const outcome = endOfRun(events) as CorpusOutcome
  expect(expected.outcomes, JSON.stringify(last)?.slice(0, 500)).toContain(outcome)
  if (last?.type === 'failed') {
    expect(last.error.message).toContain(expected.message ?? '')
    if (expected.hint) {
      const { kind, about } = last.error.hint ?? {}
      expect(`${kind} ${about}`).toBe(expected.hint)
    }
    if (expected.name) expect(last.error.name).toBe(expected.name)
    if (expected.line === 'none') expect(last.error.line).toBeUndefined()
    else if (expected.line) expect(last.error.line).toBe(Number(expected.line))
  }
  if (last?.type === 'done' && expected.steps) {
    expect(last.stats.steps).toBe(Number(expected.steps))
  }
  checkOutput(events, expected)
}

/** One end at most and nothing after it, phases in their order, and nothing beyond the limits. */
function checkLimits(events: RunEvent[]): void {
  const ends = events.flatMap(({ type }, i) => (ENDS.includes(type) ? [i] : []))
  expect(ends, 'places of the end').toEqual(ends.length > 0 ? [events.length - 1] : [])
  const phases = events.flatMap((event) => (event.type === 'phase' ? [event.phase] : []))
  expect(phases).toEqual(PHASES.slice(0, phases.length))
  const lines = linesOf(events)
  // One more says how many there were.
  expect(lines.length).toBeLessThanOrEqual(LIMITS.logLines + 1)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(LIMITS.text)
  const counts = new Map<string, number>()
  const pictures = new Set<string>()
  for (const event of events) {
    if (event.type === 'points') {
      const count = Object.keys(event.x).length
      counts.set(event.series, (counts.get(event.series) ?? 0) + count)
    }
    if (event.type === 'picture') pictures.add(event.name)
    if (event.type === 'failed') expect(event.error.message.length).toBeLessThanOrEqual(LIMITS.text)
  }
  expect(counts.size).toBeLessThanOrEqual(LIMITS.series)
  for (const count of counts.values()) expect(count).toBeLessThanOrEqual(LIMITS.pointsPerSeries)
  for (const name of [...counts.keys(), ...pictures]) {
    expect(name.length).toBeLessThanOrEqual(LIMITS.name)
  }
  expect(pictures.size).toBeLessThanOrEqual(LIMITS.pictures)
}

function checkOutput(events: RunEvent[], expected: CorpusExpectation): void {
  const lines = linesOf(events)
  if (expected.log) expect(lines.join('\n')).toContain(expected.log)
  if (expected.logs) expect(lines).toHaveLength(Number(expected.logs))
  const pictures = events.flatMap((event) => (event.type === 'picture' ? [event.name] : []))
  if (expected.pictures) expect(new Set(pictures).size).toBe(Number(expected.pictures))
  if (!expected.points) return
  const points = events.flatMap((event) =>
    event.type === 'points' ? [Object.keys(event.x).length] : [],
  )
  const total = points.reduce((sum, count) => sum + count, 0)
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThanOrEqual(Number(expected.points))
}

/** Checks what came of a drawing: one event, an answer of the right size or why there is none. */
export function checkDrawingEvent(events: RunEvent[], expected: string): void {
  expect(events.map(({ type }) => type)).toHaveLength(1)
  const [event] = events
  if (event?.type === 'answer') expect(Object.keys(event.values)).toHaveLength(2)
  expect(['answer', 'unanswered']).toContain(event?.type)
  const came = event?.type === 'unanswered' ? wordsOf(event.why) : 'answered'
  expect(came.length).toBeLessThanOrEqual(LIMITS.text + 'error: '.length)
  expect(
    expected.split(' or ').some((one) => came.startsWith(one)),
    `${expected}; came ${came}`,
  ).toBe(true)
}

function wordsOf(why: Unanswered): string {
  return why.kind === 'error' ? `error: ${why.error.message}` : why.kind
}

function linesOf(events: RunEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'log' ? [event.text] : []))
}
