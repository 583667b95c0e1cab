import { describe, expect, test } from 'vitest'
import { awaited } from '../../../../src/sandbox/lab/awaited.ts'
import { consoleText } from '../../../../src/sandbox/worker/format-value.ts'

class Point {
  x = 1
  #hidden = 2
  get hidden() {
    return this.#hidden
  }
}
class Points extends Array {}
const ring: Record<string, unknown> = { a: 1 }
ring.ring = ring
const PROMISE = 'Promise (write await before it to get its value)'

describe('a value is written as a browser’s console writes it', () => {
  const cases: [unknown, string][] = [
    [undefined, 'undefined'],
    [null, 'null'],
    [-0, '-0'],
    [NaN, 'NaN'],
    ['a "text"', 'a "text"'],
    [['a "text"'], '["a \\"text\\""]'],
    [10n, '10n'],
    [Symbol('s'), 'Symbol(s)'],
    [Math.max, 'function max'],
    [() => 1, 'function'],
    [Point, 'class Point'],
    [Promise.resolve(1), PROMISE],
    [awaited('data', Promise.resolve(1)), PROMISE],
    [{ loss: Promise.resolve(1) }, `{ loss: ${PROMISE} }`],
    [
      new Map<unknown, unknown>([
        ['a', 1],
        [{ b: 2 }, []],
      ]),
      'Map(2) { "a" => 1, { b: 2 } => [] }',
    ],
    [new Map(), 'Map(0) {}'],
    [new Set([1, 'b']), 'Set(2) { 1, "b" }'],
    [new WeakMap(), 'WeakMap {…}'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [new Date(NaN), 'Invalid Date'],
    [/a+/gi, '/a+/gi'],
    [new Point(), 'Point { x: 1 }'],
    [[new Point()], '[Point { x: 1 }]'],
    [Object.create(null), '{}'],
    [{ [Symbol('s')]: 1 }, '{ [Symbol(s)]: 1 }'],
    [{ get x() { throw new Error('read') } }, '{ x: (…) }'], // prettier-ignore
    [ring, '{ a: 1, ring: [Circular] }'],
    [Float32Array.of(0.5, 2), 'Float32Array(2) [0.5, 2]'],
    [new ArrayBuffer(8), 'ArrayBuffer(8)'],
    [Points.of(1, 2), 'Points(2) [1, 2]'],
    [[1, , 3], '[1, empty, 3]'],
    [Array(25).fill(0), `[${'0, '.repeat(20)}… 5 more]`],
    [new Set(Array(25).keys()), /^Set\(25\) \{ 0, 1, .*, 19, … 5 more \}$/] as never,
    [{ a: { b: { c: { d: 1 } } } }, '{ a: { b: { c: {…} } } }'],
    [new TypeError('not so'), 'TypeError: not so'],
    [new Number(3), 'Number { 3 }'],
    [{ [Symbol.toStringTag]: 'Map' }, '{ [Symbol(Symbol.toStringTag)]: "Map" }'],
  ]
  test.each(cases)('%#', (value, text) => {
    const written = consoleText(value, 1000)
    if (typeof text === 'string') expect(written).toBe(text)
    else expect(written).toMatch(text)
  })
})

test('the same object twice is no circle', () => {
  const one = { a: 1 }
  expect(consoleText([one, one], 100)).toBe('[{ a: 1 }, { a: 1 }]')
})

test('what is wide, deep and long is not written at length before it is cut', () => {
  let read = 0
  const text = 'x'.repeat(10_000)
  const item = new Proxy({}, { ownKeys: () => (read++, []) })
  const wide = (depth: number): unknown =>
    depth === 0 ? [text, item] : Array.from({ length: 20 }, () => wide(depth - 1))
  expect(consoleText(wide(3), 10_000).length).toBeLessThanOrEqual(10_000)
  expect(read).toBe(0)
})
