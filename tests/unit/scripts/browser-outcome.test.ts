import { expect, test } from 'vitest'
import { outcomeOf } from '../../../scripts/labs/browser-run.ts'
import { endedInBrowser, fallback } from '../../../scripts/labs/drawn.ts'
import type { RunEvent } from '../../../src/sandbox/page/host.ts'

const STATS = { steps: 3, tensors: 4, leaked: 2 }

function points(x: number[], loose?: boolean): RunEvent {
  const thinned = loose === undefined ? {} : { thinned: { drawn: 20_000, loose } }
  const [xs, ys] = [Float64Array.from(x), Float64Array.from(x, (value) => value * 2)]
  return { type: 'points', series: 'loss', x: xs, y: ys, ...thinned }
}

test('a run that ends has its curves, its lines and what it left behind', () => {
  const outcome = outcomeOf([
    { type: 'log', level: 'warn', text: 'slow' },
    { type: 'log', level: 'log', text: 'hello' },
    points([0, 1]),
    points([2]),
    { type: 'done', stats: STATS },
  ])
  expect(outcome).toEqual({
    series: { loss: { x: [0, 1, 2], y: [0, 2, 4] } },
    printed: ['hello'],
    leaked: 2,
  })
})

test('a point that is only the newest gives way to the next', () => {
  const outcome = outcomeOf([points([0, 1, 7], true), points([2, 9], true)])
  expect(outcome.series['loss']?.x).toEqual([0, 1, 2, 9])
})

test.each<[string, RunEvent[], string]>([
  ['an error', [{ type: 'failed', error: { name: 'Error', message: 'no' } }], 'Error: no'],
  ['the sandbox’s own end', [{ type: 'crashed', reason: 'out of memory' }], 'out of memory'],
  ['no end', [points([0])], 'stopped after 300 s'],
])('a run with %s has failed', (_, events, error) => {
  expect(endedInBrowser('high-level', outcomeOf(events)).error).toBe(error)
})

test('a backend that stood in for another is told, and held to what holds on it', () => {
  const device = { renderer: 'JavaScript', precision: 32 } as const
  const asked: RunEvent = {
    type: 'ready',
    device: { ...device, backend: 'cpu', requested: 'webgpu', reason: 'No adapter.' },
  }
  const outcome = outcomeOf([asked, { type: 'done', stats: STATS }])
  expect(fallback(outcome)).toBe('CPU computed: No adapter.')
  expect(endedInBrowser('low-level', outcome)).toMatchObject({ name: 'Ops', on: { label: 'CPU' } })
  expect(fallback({ device: { ...device, backend: 'cpu', requested: 'cpu' } })).toBeUndefined()
})
