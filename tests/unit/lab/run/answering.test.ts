import { describe, expect, test } from 'vitest'
import { type RunnableProgram, Session } from '../../../../src/lab/run/session.ts'
import { answerWords, padSentence } from '../../../../src/lab/words/drawing.ts'
import type { Unanswered } from '../../../../src/sandbox/page/listener.ts'
import { FakeHost } from '../../../support/fake-host.ts'

const PROGRAMS: RunnableProgram[] = [
  { program: 'high-level', file: 'high-level.ts', text: 'high' },
  { program: 'low-level', file: 'low-level.ts', text: 'low' },
]
const STATS = { steps: 8, tensors: 9 }
const PICTURE = {
  kind: 'drawing' as const,
  rows: 1,
  columns: 2,
  count: 1,
  samples: Float32Array.of(0, 1),
  pixels: Float32Array.of(0, 1),
  labels: ['cat', 'dog'],
  values: Float32Array.of(0.25, 0.75),
}
const DRAWN = Float32Array.of(1, 0)

const settle = () => new Promise((resolve) => setTimeout(resolve))

/** A session whose programs have asked for a drawing and are done: as many of them as are named. */
async function ended(count = 2) {
  const host = new FakeHost()
  const session = new Session({ host: async () => host, throttle: (show) => show, now: () => 0 })
  void session.start(PROGRAMS, 'cpu')
  for (let i = 0; i < count; i++) {
    await settle()
    host.runs[i]?.send({ type: 'picture', name: 'a sign', picture: PICTURE })
    host.runs[i]?.send({ type: 'answering' })
    host.runs[i]?.send({ type: 'done', stats: STATS })
  }
  await settle()
  const runs = () => session.snapshot.value.runs
  const sentence = () => padSentence(session.snapshot.value)
  return { host, session, runs, sentence }
}

describe('after a run that asks for a drawing', () => {
  test('both programs get it, and what they say stands in their pictures', async () => {
    const { host, session, runs, sentence } = await ended()
    expect(session.snapshot.value.outcome).toBe('done')
    expect(sentence()).toBe('Layers and Ops answer while you draw.')
    session.draw('a sign', DRAWN)
    for (const run of host.runs) expect(run.drawings).toEqual([{ name: 'a sign', pixels: DRAWN }])
    const values = Float32Array.of(0.9, 0.1)
    host.runs[0]?.send({ type: 'answer', name: 'a sign', pixels: DRAWN, values })
    expect(runs()[0]?.pictures['a sign']).toEqual({ ...PICTURE, pixels: DRAWN, values })
    expect(runs()[1]?.pictures['a sign']).toEqual(PICTURE)
    expect(answerWords(runs(), 'a sign')).toBe('Layers: cat, 90 %. Ops: dog, 75 %.')
    expect(session.snapshot.value.outcome).toBe('done')
  })

  test('the first answers already while the second trains, and after it was stopped', async () => {
    const { host, session, runs, sentence } = await ended(1)
    expect(session.snapshot.value.outcome).toBe('running')
    expect(sentence()).toBe('The programs answer when the run is done.')
    session.stop()
    expect(host.runs.map(({ stopped }) => stopped)).toEqual([false, true])
    session.draw('a sign', DRAWN)
    expect(host.runs[0]?.drawings).toHaveLength(1)
    expect(runs()[0]?.answering).toBe(true)
    expect(sentence()).toBe('Layers answers while you draw.')
  })

  test.each([
    ['a new run', (session: Session) => void session.start(PROGRAMS, 'cpu')],
    ['a reset', (session: Session) => session.clear()],
    ['another backend, or the end of the page', (session: Session) => session.dismiss()],
  ])('%s ends them, and nothing that they still say is heard', async (_, end) => {
    const { host, session, runs } = await ended()
    const before = [host.runs[0], host.runs[1]]
    end(session)
    expect(before.map((run) => run?.stopped)).toEqual([true, true])
    const now = runs()
    before[0]?.send({ type: 'answer', name: 'a sign', pixels: DRAWN, values: DRAWN })
    expect(runs()).toBe(now)
    session.draw('a sign', DRAWN)
    expect(before.flatMap((run) => run?.drawings)).toEqual([])
  })

  test.each<[Unanswered, string]>([
    [
      { kind: 'error', error: { name: 'TypeError', message: 'no', line: 7 } },
      'Layers and Ops answer while you draw. Layers, high-level.ts, line 7, failed on this drawing: TypeError: no',
    ],
    [
      { kind: 'late' },
      'Ops answers while you draw. Layers did not answer within 5 seconds and was ended. Run starts it anew.',
    ],
    [
      { kind: 'idle' },
      'Ops answers while you draw. Layers was ended, as nothing was drawn for 10 minutes. Run starts it anew.',
    ],
    [
      { kind: 'crashed', reason: 'It broke.' },
      'Ops answers while you draw. Layers: the sandbox came to an end: It broke. Run starts it anew.',
    ],
  ])('no answer has its words: %j', async (why, words) => {
    const { host, sentence } = await ended()
    host.runs[0]?.send({ type: 'unanswered', why })
    expect(sentence()).toBe(words)
  })

  test('an answer takes the words of an error away', async () => {
    const { host, runs, sentence } = await ended()
    host.runs[0]?.send({
      type: 'unanswered',
      why: { kind: 'error', error: { name: 'E', message: 'x' } },
    })
    expect(runs()[0]?.unanswered?.kind).toBe('error')
    host.runs[0]?.send({ type: 'answer', name: 'a sign', pixels: DRAWN, values: DRAWN })
    expect(sentence()).toBe('Layers and Ops answer while you draw.')
  })
})

test('before a run the pad says what makes it live', () => {
  expect(padSentence({ outcome: undefined, runs: [] })).toContain('Run')
})

test.each([
  [Float32Array.of(0.2, 0.8), 'dog, 80 %'],
  [Float32Array.of(-3, 12.345), 'dog, 12.3'],
  [Float32Array.of(0, 0), 'cat, 0'],
  [Float32Array.of(NaN, 1), 'not a number'],
  [Float32Array.of(Infinity, 1), 'cat, infinite'],
])('an answer in words: %j', async (values, words) => {
  const { host, runs } = await ended(1)
  host.runs[0]?.send({ type: 'answer', name: 'a sign', pixels: DRAWN, values })
  expect(answerWords(runs(), 'a sign')).toBe(`Layers: ${words}.`)
})
