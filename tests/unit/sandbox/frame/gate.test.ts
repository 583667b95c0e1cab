import { describe, expect, test } from 'vitest'
import { copyMessage } from '../../../../src/sandbox/frame/copy-message.ts'
import { createGate } from '../../../../src/sandbox/frame/gate.ts'
import { LIMITS, type FromSandbox } from '../../../../src/sandbox/protocol.ts'

const STATS = { steps: 2, tensors: 3 }
const FIELD = {
  kind: 'field',
  columns: 2,
  rows: 1,
  xRange: [0, 1],
  yRange: [0, 1],
  values: new Float32Array(2),
  points: { x: new Float32Array(1), y: new Float32Array(1), label: new Uint8Array(1) },
}
const IMAGES = {
  kind: 'images',
  count: 2,
  height: 1,
  width: 3,
  values: Float32Array.of(0, 1, NaN, -1, 0, 1),
  captions: ['a', 'b'],
}
const MATRIX = {
  kind: 'matrix',
  rows: 'digit',
  columns: 'read as',
  rowLabels: ['0'],
  columnLabels: ['0', '1'],
  values: new Float32Array(2),
}
const EMPTY = { ...IMAGES, count: 0, values: new Float32Array(0), captions: [] }

describe('a copy', () => {
  test.each([
    {
      type: 'ready',
      device: { backend: 'cpu', requested: 'cpu', renderer: 'JavaScript', precision: 32 },
    },
    { type: 'phase', phase: 'training' },
    { type: 'data', name: 'moons' },
    { type: 'points', series: 's', x: Float64Array.of(1), y: Float64Array.of(NaN) },
    {
      type: 'points',
      series: 's',
      x: Float64Array.of(1),
      y: Float64Array.of(2),
      thinned: { drawn: 9_000, loose: true },
    },
    { type: 'picture', name: 'p', picture: FIELD },
    { type: 'picture', name: 'p', picture: IMAGES },
    { type: 'picture', name: 'p', picture: EMPTY },
    { type: 'picture', name: 'p', picture: MATRIX },
    { type: 'progress', fraction: 0.5 },
    { type: 'held' },
    { type: 'prepared' },
    { type: 'stats', stats: { ...STATS, stepsPerSecond: 4, firstStep: 0.1, leaked: 3 } },
    {
      type: 'stats',
      stats: { ...STATS, notFinite: { kind: 'value', value: '-Infinity', line: 2 } },
    },
    {
      type: 'done',
      stats: { ...STATS, notFinite: { kind: 'argument', optimizer: 'adam', got: 'null' } },
    },
    { type: 'log', level: 'warn', text: 't' },
    { type: 'failed', error: { name: 'TypeError', message: 'm', line: 1, column: 2 } },
    {
      type: 'failed',
      error: { name: 'Error', message: 'm', hint: { kind: 'withheld', about: 'files' } },
    },
    { type: 'done', stats: STATS },
    { type: 'pong', id: 7 },
  ])('of $type says the same', (message) => {
    expect(copyMessage(message)).toEqual(message)
  })

  test.each([
    null,
    undefined,
    'done',
    [],
    {},
    { type: 'booted' },
    { type: 'broken', reason: 'x' },
    { type: 'constructor' },
    { type: 'phase', phase: 'over' },
    { type: 'ready', device: { backend: 'quantum', requested: 'cpu' } },
    { type: 'log', level: 'html', text: '' },
    { type: 'points', series: 's', x: [1], y: [1] },
    { type: 'points', series: 's', x: new Float64Array(2), y: new Float64Array(1) },
    { type: 'points', series: 's', x: new Float64Array(10_001), y: new Float64Array(10_001) },
    { type: 'picture', name: 'p' },
    { type: 'picture', name: 'p', picture: { kind: 'html' } },
    { type: 'picture', name: 'p', picture: { ...FIELD, rows: 1e9 } },
    { type: 'picture', name: 'p', picture: { ...FIELD, rows: -1, columns: -2 } },
    { type: 'picture', name: 'p', picture: { ...FIELD, xRange: [0, NaN] } },
    { type: 'picture', name: 'p', picture: { ...FIELD, values: new Float64Array(2) } },
    { type: 'picture', name: 'p', picture: { ...FIELD, points: null } },
    { type: 'picture', name: 'p', picture: { ...IMAGES, count: 3 } },
    { type: 'picture', name: 'p', picture: { ...IMAGES, captions: ['a'] } },
    { type: 'picture', name: 'p', picture: { ...IMAGES, captions: ['a', { html: 'b' }] } },
    { type: 'picture', name: 'p', picture: { ...IMAGES, height: 1e9 } },
    { type: 'picture', name: 'p', picture: { ...EMPTY, count: 65 } },
    { type: 'picture', name: 'p', picture: { ...MATRIX, rows: {} } },
    { type: 'picture', name: 'p', picture: { ...MATRIX, rowLabels: 'a' } },
    { type: 'picture', name: 'p', picture: { ...MATRIX, rowLabels: [] } },
    { type: 'picture', name: 'p', picture: { ...MATRIX, columnLabels: Array(65).fill('') } },
    { type: 'picture', name: 'p', picture: { ...MATRIX, values: [1, 2] } },
  ])('of %j is refused', (message) => {
    expect(copyMessage(message)).toBeUndefined()
  })

  test('leaves out what the protocol does not name, and cuts texts', () => {
    const error = { name: 'x'.repeat(1000), message: 'y'.repeat(100_000), line: 0, html: '<b>' }
    const copy = copyMessage({ type: 'failed', error, extra: 1 })
    const message = 'y'.repeat(LIMITS.text)
    expect(copy).toEqual({ type: 'failed', error: { name: 'x'.repeat(LIMITS.name), message } })
  })

  test('leaves out words of a program where the panel has its own', () => {
    const error = { name: 'Error', message: 'm' }
    const hint = { kind: 'withheld', about: 'Send your password' }
    expect(copyMessage({ type: 'failed', error: { ...error, hint } })).toEqual({
      type: 'failed',
      error,
    })
    for (const words of [
      { optimizer: 'Send your password', got: 'null' },
      { optimizer: 'adam', got: 'your password' },
    ]) {
      const stats = { ...STATS, notFinite: { kind: 'argument', ...words } }
      expect(copyMessage({ type: 'done', stats })).toEqual({ type: 'done', stats: STATS })
    }
  })

  test('cuts the texts of a picture', () => {
    const long = 'x'.repeat(1000)
    const matrix = { ...MATRIX, rows: long, rowLabels: [long] }
    const copy = copyMessage({ type: 'picture', name: long, picture: matrix })
    const cut = 'x'.repeat(LIMITS.name)
    const picture = { ...MATRIX, rows: cut, rowLabels: [cut] }
    expect(copy).toEqual({ type: 'picture', name: cut, picture })
  })

  test('makes numbers of what is none', () => {
    const stats = { steps: 'many', tensors: Infinity, stepsPerSecond: -1 }
    expect(copyMessage({ type: 'done', stats })).toEqual({
      type: 'done',
      stats: { steps: 0, tensors: 0, stepsPerSecond: 0 },
    })
    expect(copyMessage({ type: 'progress', fraction: 5 })).toEqual({
      type: 'progress',
      fraction: 1,
    })
  })
})

describe('the gate', () => {
  const open = () => {
    const passed: FromSandbox[] = []
    let time = 0
    const gate = createGate(
      (message) => passed.push(message),
      () => time,
    )
    return { gate, passed, wait: (milliseconds: number) => (time += milliseconds) }
  }
  const points = (series: string, count: number) => ({
    type: 'points',
    series,
    x: new Float64Array(count),
    y: new Float64Array(count),
  })

  test('passes nothing after the end', () => {
    const { gate, passed } = open()
    gate({ type: 'done', stats: STATS })
    gate({ type: 'failed', error: { name: 'E', message: 'm' } })
    gate({ type: 'log', level: 'log', text: 'late' })
    expect(passed).toEqual([{ type: 'done', stats: STATS }])
  })

  test('limits a flood, and lets the end through it', () => {
    const { gate, passed, wait } = open()
    for (let i = 0; i < 100_000; i++) gate({ type: 'stats', stats: STATS })
    const first = passed.length
    expect(first).toBeLessThanOrEqual(1000)
    wait(1000)
    for (let i = 0; i < 100_000; i++) gate({ type: 'stats', stats: STATS })
    expect(passed.length).toBe(2 * first)
    gate({ type: 'done', stats: STATS })
    expect(passed.at(-1)?.type).toBe('done')
  })

  test('lets no loose point, nor one that is not there, lift the limit', () => {
    const { gate, passed } = open()
    const loose = { thinned: { drawn: 1, loose: true } }
    for (let i = 0; i < 100; i++) gate({ ...points('s', 0), ...loose })
    gate({ ...points('s', LIMITS.pointsPerSeries), ...loose })
    gate({ ...points('s', 3), ...loose })
    const last = passed.at(-1)
    expect(last?.type === 'points' && last.x.length).toBe(LIMITS.pointsPerSeries)
    expect(passed[0]).toMatchObject({ thinned: { loose: false } })
  })

  test('limits lines, series, points and pictures', () => {
    const { gate, passed, wait } = open()
    const count = (type: string) => passed.filter((message) => message.type === type).length
    for (let i = 0; i < 5000; i++) gate({ type: 'log', level: 'log', text: 't' })
    expect(count('log')).toBe(LIMITS.logLines + 1)
    for (let i = 0; i < 100; i++) gate(points(`s${i}`, 1))
    expect(count('points')).toBe(LIMITS.series)
    gate(points('s0', LIMITS.pointsPerSeries))
    expect(count('points')).toBe(LIMITS.series)
    gate(points('s0', LIMITS.pointsPerSeries - 1))
    expect(count('points')).toBe(LIMITS.series + 1)
    wait(1000)
    for (let i = 0; i < 100; i++) gate({ type: 'picture', name: `p${i}`, picture: FIELD })
    expect(count('picture')).toBe(LIMITS.pictures)
  })
})
