import { describe, expect, test } from 'vitest'
import { DELAYS } from '../../../../src/lab/run/pacer.ts'
import { pauseSentence, speedWords } from '../../../../src/lab/words/pace.ts'
import { type RunnableProgram, Session } from '../../../../src/lab/run/session.ts'
import { statusSentence } from '../../../../src/lab/words/status.ts'
import type { RunEvent } from '../../../../src/sandbox/page/host.ts'
import { FakeHost } from '../../../support/fake-host.ts'

const PROGRAMS: RunnableProgram[] = [
  { program: 'high-level', file: 'high-level.ts', text: 'high' },
  { program: 'low-level', file: 'low-level.ts', text: 'low' },
]
const LAB = { series: { loss: { label: 'Loss', x: 'epoch' } } } as const
const HELD: RunEvent = { type: 'held' }
const DONE: RunEvent = { type: 'done', stats: { steps: 8, tensors: 9 } }

function points(...x: number[]): RunEvent {
  const at = Float64Array.from(x)
  return { type: 'points', series: 'loss', x: at, y: at }
}

const settle = () => new Promise((resolve) => setTimeout(resolve))

async function start(inSteps = false) {
  const host = new FakeHost()
  const session = new Session({ host: async () => host, throttle: (show) => show, now: () => 0 })
  void session.start(PROGRAMS, 'cpu', inSteps)
  await settle()
  return {
    host,
    session,
    pacer: session.pacer,
    say: () => pauseSentence(session.snapshot.value, LAB),
  }
}

describe('a session that is paced', () => {
  test('runs at full speed unless asked otherwise', async () => {
    const { host, session, say } = await start()
    expect(host.runs[0]?.paces).toEqual([{ mode: 'run', delay: 0 }])
    expect(say()).toBeNull()
    session.stop()
  })

  test('pauses where the program says so, and not before', async () => {
    const { host, session, pacer, say } = await start()
    host.runs[0]?.send(points(0, 1, 2))
    pacer.pause()
    expect(host.runs[0]?.paces.at(-1)).toEqual({ mode: 'pause', delay: 0 })
    expect(say()).toBeNull()
    host.runs[0]?.send(points(3))
    host.runs[0]?.send(HELD)
    expect(say()).toBe('Layers (1 of 2): paused at epoch 3.')
    pacer.resume()
    expect(host.runs[0]?.paces.at(-1)).toEqual({ mode: 'run', delay: 0 })
    expect(say()).toBeNull()
    session.stop()
  })

  test('ignores a hold that nobody asked for', async () => {
    const { host, session, pacer, say } = await start()
    host.runs[0]?.send(HELD)
    expect(say()).toBeNull()
    pacer.pause()
    expect(say()).toBeNull()
    session.stop()
  })

  test('begins in steps, and holds the next program before its first point', async () => {
    const { host, session, pacer, say } = await start(true)
    expect(host.runs[0]?.paces).toEqual([{ mode: 'step', delay: 0 }])
    host.runs[0]?.send(points(0))
    host.runs[0]?.send(HELD)
    expect(say()).toBe('Layers (1 of 2): paused at epoch 0.')
    pacer.step()
    expect(host.runs[0]?.paces.at(-1)).toEqual({ mode: 'step', delay: 0 })
    host.runs[0]?.send(DONE)
    await settle()
    expect(host.runs[1]?.paces).toEqual([{ mode: 'pause', delay: 0 }])
    host.runs[1]?.send(HELD)
    expect(say()).toBe('Ops (2 of 2): paused before its first point.')
    session.stop()
  })

  test('stops while it is held, and the next run is not held', async () => {
    const { host, session } = await start(true)
    host.runs[0]?.send(HELD)
    session.stop()
    expect(host.runs[0]?.stopped).toBe(true)
    expect(session.snapshot.value.pace.holding).toBe(false)
    expect(statusSentence(session.snapshot.value, [])).toBe('Run stopped.')
    void session.start(PROGRAMS, 'cpu')
    await settle()
    expect(host.runs[1]?.paces).toEqual([{ mode: 'run', delay: 0 }])
    session.stop()
  })

  test('takes a new speed at once, while it is held with the next word, and in the next run', async () => {
    const { host, session, pacer } = await start()
    pacer.slow(500)
    expect(host.runs[0]?.paces.at(-1)).toEqual({ mode: 'run', delay: 500 })
    pacer.pause()
    pacer.slow(200)
    expect(host.runs[0]?.paces.at(-1)).toEqual({ mode: 'pause', delay: 500 })
    pacer.resume()
    expect(host.runs[0]?.paces.at(-1)).toEqual({ mode: 'run', delay: 200 })
    void session.start(PROGRAMS, 'cpu')
    await settle()
    expect(host.runs[1]?.paces).toEqual([{ mode: 'run', delay: 200 }])
    session.stop()
  })

  test('does not count a hold into the time to the first point', async () => {
    let time = 0
    const host = new FakeHost()
    const throttle = (show: () => void) => show
    const session = new Session({ host: async () => host, throttle, now: () => time })
    void session.start(PROGRAMS, 'cpu')
    await settle()
    session.pacer.pause()
    time = 400
    host.runs[0]?.send(HELD)
    time = 60_000
    session.pacer.resume()
    host.runs[0]?.send(points(0))
    expect(session.snapshot.value.runs[0]?.firstPoint).toBe(0.4)
    session.stop()
  })
})

test('the speeds have words', () => {
  expect(DELAYS.map((delay) => speedWords(delay, 'epoch'))).toEqual([
    '1 epoch in 2 seconds',
    '1 epoch a second',
    '2 epochs a second',
    '5 epochs a second',
    '10 epochs a second',
    'full speed',
  ])
  expect(speedWords(500, 'batch')).toBe('2 batches a second')
})
