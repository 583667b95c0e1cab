import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type FromSandbox, LIMITS } from '../../../../src/sandbox/protocol.ts'
import { Outbox } from '../../../../src/sandbox/worker/outbox.ts'
import { foldEvent, waitingRun } from '../../../../src/lab/run/run.ts'
import { createGate } from '../../../../src/sandbox/frame/gate.ts'

const clock = vi.hoisted(() => ({ time: 0 }))
vi.mock('../../../../src/sandbox/worker/built-ins.ts', () => ({
  now: () => clock.time,
  typedFloats: (values: number[]) => Float64Array.from(values),
}))
beforeEach(() => void (clock.time = 0))

const STATS = { steps: 0, tensors: 0 }

/** The curve as the panel has it after a program drew so many points, y from `yOf`. */
function drawn(count: number, yOf = (i: number) => i) {
  const passed: FromSandbox[] = []
  const gate = createGate(
    (message) => passed.push(message),
    () => clock.time,
  )
  const outbox = new Outbox({ send: gate }, () => STATS)
  for (let i = 0; i < count; i++) {
    clock.time += 1
    outbox.point('loss', i, yOf(i))
  }
  outbox.end({ type: 'done', stats: STATS })
  let run = waitingRun('high-level', 'x.ts')
  for (const message of passed) {
    if (message.type === 'points') run = foldEvent(run, message, 0)
  }
  return { curve: run.curves.loss, messages: passed }
}

describe('a curve on its way to the panel', () => {
  test.each([1, 2, 4_999, 5_000])('of %i points comes whole', (count) => {
    const { curve } = drawn(count)
    expect(curve?.x).toEqual(Array.from({ length: count }, (_, i) => i))
    expect(curve?.thinned).toBeUndefined()
  })

  test.each([5_100, 7_777, 123_456])('of %i points has its end, once, and its count', (count) => {
    const { curve } = drawn(count)
    const x = curve?.x ?? []
    expect(x.at(-1)).toBe(count - 1)
    expect(new Set(x).size).toBe(x.length)
    expect(x.slice(0, 5_000)).toEqual(Array.from({ length: 5_000 }, (_, i) => i))
    expect(x.toSorted((a, b) => a - b)).toEqual(x)
    expect(x.length).toBeLessThanOrEqual(LIMITS.pointsPerSeries)
    if (x.length < count) expect(curve?.thinned?.drawn).toBe(count)
  })

  test('ends where the program is at every moment, also while it is thinned', () => {
    const { messages } = drawn(20_000)
    const ends = messages.flatMap((message) =>
      message.type === 'points' && message.thinned
        ? [[message.x.at(-1), message.thinned.drawn - 1]]
        : [],
    )
    expect(ends.length).toBeGreaterThan(10)
    for (const [end, newest] of ends) expect(end).toBe(newest)
  })

  test('has the value at its end that is no number', () => {
    const { curve } = drawn(10_001, (i) => (i === 10_000 ? NaN : 1))
    expect(curve?.y.at(-1)).toBeNaN()
  })
})
