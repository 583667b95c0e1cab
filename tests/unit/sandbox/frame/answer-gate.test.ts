import { expect, test } from 'vitest'
import { AnswerGate } from '../../../../src/sandbox/frame/answer-gate.ts'
import { createGate } from '../../../../src/sandbox/frame/gate.ts'
import type { FromSandbox } from '../../../../src/sandbox/protocol.ts'

const PICTURE = {
  kind: 'drawing',
  rows: 1,
  columns: 2,
  count: 1,
  samples: Float32Array.of(0, 1),
  pixels: Float32Array.of(0, 1),
  labels: ['a', 'b', 'c'],
  values: new Float32Array(3),
} as const
const VALUES = Float32Array.of(0.5, NaN, -1)
const STATS = { steps: 2, tensors: 3 }

function make() {
  const passed: FromSandbox[] = []
  const gate = new AnswerGate((message) => passed.push(message))
  gate.passed({
    type: 'picture',
    name: 'a sign',
    picture: { ...PICTURE, labels: [...PICTURE.labels] },
  })
  const draw = (id: number, name = 'a sign') =>
    gate.sent({ type: 'drawing', id, name, pixels: new Float32Array(2) })
  return { gate, passed, draw }
}

test('a program that showed a drawing has asked, one that showed something else under its name has not', () => {
  const { gate } = make()
  expect(gate.asked).toBe(true)
  const bars = { kind: 'bars', labels: ['a'], values: new Float32Array(1) } as const
  gate.passed({ type: 'picture', name: 'a sign', picture: { ...bars, labels: ['a'] } })
  expect(gate.asked).toBe(false)
})

test('each drawing has one answer, copied, whatever is in its numbers', () => {
  const { gate, passed, draw } = make()
  draw(1)
  const sent = { type: 'answer', id: 1, answer: { values: VALUES, more: 'x' }, extra: 1 }
  gate.take(sent)
  gate.take(sent)
  expect(passed).toEqual([{ type: 'answer', id: 1, answer: { values: VALUES } }])
  expect(passed[0]).not.toBe(sent)
})

test('an error passes in place of numbers, cut to its length', () => {
  const { gate, passed, draw } = make()
  draw(1)
  gate.take({
    type: 'answer',
    id: 1,
    answer: { error: { name: 'E', message: 'x'.repeat(1e6), line: 3 } },
  })
  const error = { name: 'E', message: 'x'.repeat(10_000), line: 3 }
  expect(passed).toEqual([{ type: 'answer', id: 1, answer: { error } }])
})

test.each([
  ['to nothing that was drawn', { type: 'answer', id: 2, answer: { values: VALUES } }],
  ['of another length', { type: 'answer', id: 1, answer: { values: VALUES.slice(1) } }],
  ['of megabytes', { type: 'answer', id: 1, answer: { values: new Float32Array(4e6) } }],
  ['of other numbers', { type: 'answer', id: 1, answer: { values: [1, 2, 3] } }],
  ['that is none', { type: 'answer', id: 1, answer: null }],
  ['without numbers', { type: 'answer', id: 1 }],
])('no answer %s passes', (_, message) => {
  const { gate, passed, draw } = make()
  draw(1)
  gate.take(message)
  expect(passed).toEqual([])
  // The true one still does.
  gate.take({ type: 'answer', id: 1, answer: { values: VALUES } })
  expect(passed).toHaveLength(1)
})

test('a drawing that the program did not ask for has no answer', () => {
  const { gate, passed, draw } = make()
  draw(1, 'another sign')
  gate.take({ type: 'answer', id: 1, answer: { values: VALUES } })
  expect(passed).toEqual([])
})

test('nothing but answers passes, and one pong to a ping', () => {
  const { gate, passed, draw } = make()
  draw(1)
  gate.sent({ type: 'ping', id: 4 })
  for (const message of [
    { type: 'log', level: 'log', text: 'x' },
    { type: 'points', series: 'a', x: new Float64Array(1), y: new Float64Array(1) },
    { type: 'picture', name: 'a sign', picture: PICTURE },
    { type: 'done', stats: STATS },
    { type: 'failed', error: { name: 'E', message: 'x' } },
    { type: 'data', name: 'moons' },
    { type: 'answering' },
    { type: 'pong', id: 3 },
    null,
    7,
  ]) {
    gate.take(message)
  }
  expect(passed).toEqual([])
  gate.take({ type: 'pong', id: 4 })
  gate.take({ type: 'pong', id: 4 })
  expect(passed).toEqual([{ type: 'pong', id: 4 }])
})

test('before the end no answer passes at all', () => {
  const passed: FromSandbox[] = []
  const pass = createGate(
    (message) => passed.push(message),
    () => 0,
  )
  pass({ type: 'answer', id: 1, answer: { values: VALUES } })
  expect(passed).toEqual([])
})
