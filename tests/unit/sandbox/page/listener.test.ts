import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Listener, type AnswerEvent } from '../../../../src/sandbox/page/listener.ts'
import type { LiveFrame } from '../../../../src/sandbox/page/live-frame.ts'
import { LIMITS, type ToSandbox } from '../../../../src/sandbox/protocol.ts'

const A = Float32Array.of(0)
const B = Float32Array.of(0.5)
const C = Float32Array.of(1)

function make() {
  const posted: ToSandbox[] = []
  const told: AnswerEvent[] = []
  const frame = {
    usable: true,
    post: (message: ToSandbox) => posted.push(message),
    remove() {
      frame.usable = false
    },
  }
  const listener = new Listener(frame as unknown as LiveFrame, (event) => told.push(event))
  const drawings = () => posted.flatMap((one) => (one.type === 'drawing' ? [one] : []))
  /** Answers the ping that waits, as a sandbox does that is not busy. */
  const pong = () => {
    const ping = posted.filter((one) => one.type === 'ping').at(-1)
    if (ping) listener.take({ type: 'pong', id: ping.id })
  }
  const passes = (time: number) => {
    for (let t = 0; t < time; t += 1000) {
      vi.advanceTimersByTime(Math.min(1000, time - t))
      pong()
    }
  }
  return { listener, frame, drawings, told, passes }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('one drawing is asked at a time; of those that come meanwhile the newest', () => {
  const { listener, drawings, told } = make()
  for (const pixels of [A, B, C]) listener.draw('a sign', pixels)
  expect(drawings().map(({ pixels }) => pixels)).toEqual([A])
  const values = Float32Array.of(7)
  listener.take({ type: 'answer', id: 1, answer: { values } })
  expect(drawings().map(({ pixels }) => pixels)).toEqual([A, C])
  expect(told).toEqual([{ type: 'answer', name: 'a sign', pixels: A, values }])
  // An answer to what is not asked says nothing.
  listener.take({ type: 'answer', id: 1, answer: { values } })
  expect(told).toHaveLength(1)
})

test('a drawing that is not answered in time ends the sandbox, and says so once', () => {
  const { listener, frame, told, passes } = make()
  listener.draw('a sign', A)
  passes(LIMITS.answer - 1)
  expect(frame.usable).toBe(true)
  passes(1)
  expect(told).toEqual([{ type: 'unanswered', why: { kind: 'late' } }])
  expect(frame.usable).toBe(false)
  passes(2 * LIMITS.answer)
  listener.draw('a sign', B)
  expect(told).toHaveLength(1)
})

test('an error is told, and the program goes on answering', () => {
  const { listener, frame, drawings, told, passes } = make()
  const error = { name: 'TypeError', message: 'no', line: 3 }
  listener.draw('a sign', A)
  listener.take({ type: 'answer', id: 1, answer: { error } })
  expect(told).toEqual([{ type: 'unanswered', why: { kind: 'error', error } }])
  passes(2 * LIMITS.answer)
  expect(frame.usable).toBe(true)
  listener.draw('a sign', B)
  expect(drawings()).toHaveLength(2)
})

test('a sandbox that answers no ping is ended, though nothing was drawn', () => {
  const { frame, told } = make()
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual([{ type: 'unanswered', why: { kind: 'late' } }])
  expect(frame.usable).toBe(false)
})

test('one that breaks says why', () => {
  const { listener, frame, told } = make()
  listener.take({ type: 'crashed', reason: 'It broke.' })
  expect(told).toEqual([{ type: 'unanswered', why: { kind: 'crashed', reason: 'It broke.' } }])
  expect(frame.usable).toBe(false)
})

test('long after the last drawing the sandbox is given back', () => {
  const { listener, frame, told, passes } = make()
  passes(LIMITS.idle - 1000)
  listener.draw('a sign', A)
  listener.take({ type: 'answer', id: 1, answer: { values: A } })
  passes(LIMITS.idle - 1000)
  expect(frame.usable).toBe(true)
  passes(1000)
  expect(told.at(-1)).toEqual({ type: 'unanswered', why: { kind: 'idle' } })
  expect(frame.usable).toBe(false)
})

test('once it is ended it says nothing more', () => {
  const { listener, frame, told } = make()
  listener.draw('a sign', A)
  listener.end()
  vi.advanceTimersByTime(2 * LIMITS.idle)
  expect(told).toEqual([])
  expect(frame.usable).toBe(false)
})
