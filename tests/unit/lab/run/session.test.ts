import { describe, expect, test } from 'vitest'
import { type RunnableProgram, Session, type Snapshot } from '../../../../src/lab/run/session.ts'
import { statusSentence } from '../../../../src/lab/words/status.ts'
import { trouble } from '../../../../src/lab/words/trouble.ts'
import type { RunEvent } from '../../../../src/sandbox/page/host.ts'
import { FakeHost } from '../../../support/fake-host.ts'

const PROGRAMS: RunnableProgram[] = [
  { program: 'high-level', file: 'high-level.ts', text: 'high' },
  { program: 'low-level', file: 'low-level.ts', text: 'low' },
]
const STATS = { steps: 8, stepsPerSecond: 100, firstStep: 0.2, tensors: 9 }

function setUp() {
  const host = new FakeHost()
  let time = 0
  const session = new Session({
    host: async () => host,
    throttle: (show) => show,
    now: () => (time += 500),
  })
  return { host, session }
}

const settle = () => new Promise((resolve) => setTimeout(resolve))

function points(...y: number[]): RunEvent {
  return {
    type: 'points',
    series: 'loss',
    x: Float64Array.from(y, (_, i) => i),
    y: Float64Array.from(y),
  }
}

describe('a session', () => {
  test('runs one program after the other', async () => {
    const { host, session } = setUp()
    void session.start(PROGRAMS, 'cpu')
    await settle()
    expect(host.runs.map((run) => run.program)).toEqual(['high'])
    host.runs[0]?.send(points(1, 0.5))
    host.runs[0]?.send({ type: 'done', stats: STATS })
    await settle()
    expect(host.runs.map((run) => run.program)).toEqual(['high', 'low'])
    expect(session.snapshot.value.outcome).toBe('running')
    host.runs[1]?.send({ type: 'done', stats: STATS })
    await settle()
    expect(session.snapshot.value.outcome).toBe('done')
    expect(session.snapshot.value.runs[0]?.curves.loss).toEqual({ x: [0, 1], y: [1, 0.5] })
    expect(session.snapshot.value.runs[0]?.firstPoint).toBe(0.5)
  })

  test('says its phase, and that it does not answer', async () => {
    const { host, session } = setUp()
    void session.start(PROGRAMS, 'webgl')
    await settle()
    const say = () => statusSentence(session.snapshot.value, [])
    expect(say()).toBe('Layers (1 of 2): loading TensorFlow.js.')
    host.runs[0]?.send({ type: 'phase', phase: 'starting' })
    expect(say()).toBe('Layers (1 of 2): starting WebGL.')
    host.runs[0]?.send({ type: 'unresponsive' })
    expect(say()).toContain('does not answer. Stop ends it')
    host.runs[0]?.send({ type: 'responsive' })
    expect(say()).toContain('starting')
  })

  test('stops the program, and hears nothing of it any more', async () => {
    const { host, session } = setUp()
    void session.start(PROGRAMS, 'cpu')
    await settle()
    session.stop()
    expect(host.runs[0]?.stopped).toBe(true)
    host.runs[0]?.send({ type: 'done', stats: STATS })
    await settle()
    expect(host.runs).toHaveLength(1)
    expect(session.snapshot.value.outcome).toBe('stopped')
    expect(session.snapshot.value.runs.map((run) => run.outcome)).toEqual(['stopped', 'waiting'])
    expect(statusSentence(session.snapshot.value, [])).toBe('Run stopped.')
  })

  test('runs the second program after the first has thrown, and fails', async () => {
    const { host, session } = setUp()
    void session.start(PROGRAMS, 'cpu')
    await settle()
    const error = { name: 'TypeError', message: 'x is not a function', line: 7, column: 3 }
    host.runs[0]?.send({ type: 'failed', error })
    await settle()
    host.runs[1]?.send({ type: 'done', stats: STATS })
    await settle()
    expect(session.snapshot.value.outcome).toBe('failed')
    expect(statusSentence(session.snapshot.value, [])).toBe('Run failed: Layers in line 7.')
    const [first] = session.snapshot.value.runs
    expect(first && trouble(first)).toEqual({
      where: 'Layers, high-level.ts, line 7:3',
      message: 'TypeError: x is not a function',
    })
  })

  test('ends where a sandbox crashes, and the next run works', async () => {
    const { host, session } = setUp()
    void session.start(PROGRAMS, 'cpu')
    await settle()
    host.runs[0]?.send({ type: 'crashed', reason: 'The worker ended.' })
    await settle()
    expect(host.runs).toHaveLength(1)
    expect(session.snapshot.value.outcome).toBe('failed')
    void session.start(PROGRAMS, 'cpu')
    await settle()
    expect(host.runs).toHaveLength(2)
    expect(session.snapshot.value.outcome).toBe('running')
  })

  test('says when a part of the site does not load, and tries again', async () => {
    const host = new FakeHost()
    let loads = 0
    const session = new Session({
      host: async () => {
        if (++loads === 1) throw new TypeError('no such chunk')
        return host
      },
      throttle: (show) => show,
      now: () => 0,
    })
    await session.start(PROGRAMS, 'cpu')
    expect(session.snapshot.value.outcome).toBe('failed')
    expect(session.snapshot.value.reason).toContain('no such chunk')
    void session.start(PROGRAMS, 'cpu')
    await settle()
    expect(host.runs).toHaveLength(1)
  })

  test('stops the one that runs on another lab of the page', async () => {
    const one = setUp()
    const other = setUp()
    void one.session.start(PROGRAMS, 'cpu')
    await settle()
    void other.session.start(PROGRAMS, 'cpu')
    await settle()
    expect(one.host.runs[0]?.stopped).toBe(true)
    expect(statusSentence(one.session.snapshot.value, [])).toContain('stopped. Another program')
    expect(other.session.snapshot.value.outcome).toBe('running')
    other.session.stop()
  })

  test('warms no spare while a run goes on', async () => {
    const { host, session } = setUp()
    session.warm('webgl')
    await settle()
    void session.start(PROGRAMS, 'webgl')
    session.warm('webgl')
    await settle()
    expect(host.warmed).toEqual(['webgl'])
    session.stop()
  })

  test('shows one snapshot a frame while it runs, and its start and end at once', async () => {
    const host = new FakeHost()
    let show = () => {}
    const throttle = (now: () => void) => {
      show = now
      return () => undefined
    }
    const session = new Session({ host: async () => host, throttle, now: () => 0 })
    const seen: Snapshot[] = []
    const dispose = session.snapshot.subscribe((snapshot) => seen.push(snapshot))
    void session.start(PROGRAMS.slice(0, 1), 'cpu')
    expect(seen.at(-1)?.outcome).toBe('running')
    await settle()
    show()
    const before = seen.length
    for (let i = 0; i < 50; i++) host.runs[0]?.send(points(1))
    expect(seen.length).toBe(before)
    show()
    show()
    expect(seen.length).toBe(before + 1)
    expect(seen.at(-1)?.runs[0]?.curves.loss?.x).toHaveLength(50)
    host.runs[0]?.send({ type: 'done', stats: STATS })
    await settle()
    expect(seen.at(-1)?.outcome).toBe('done')
    dispose()
  })

  test('leaves the snapshots of before as they were', async () => {
    const { host, session } = setUp()
    void session.start(PROGRAMS, 'cpu')
    await settle()
    host.runs[0]?.send(points(1, 2))
    const before = session.snapshot.value
    const copy = structuredClone(before)
    host.runs[0]?.send(points(3))
    host.runs[0]?.send({ type: 'log', level: 'log', text: 'x' })
    host.runs[0]?.send({ type: 'held' })
    session.stop()
    expect(before).toEqual(copy)
    expect(session.snapshot.value.runs[0]?.curves.loss?.y).toEqual([1, 2, 3])
    expect(session.snapshot.value.runs[1]).toBe(before.runs[1])
  })
})
