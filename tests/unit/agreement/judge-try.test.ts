import { describe, expect, it, test } from 'vitest'
import { compareSeries } from '../../../src/agreement/compare-series.ts'
import { judgeTry, type EndedProgram } from '../../../src/agreement/judge-try.ts'

const LAYERS: EndedProgram = { program: 'high-level', name: 'Layers', leaked: 0 }
const OPS: EndedProgram = { program: 'low-level', name: 'Ops', leaked: 0 }
const BOTH = [LAYERS, OPS]
const AGREE = { outcome: 'agree', says: 's' } as const
const part = (by: number) => ({ outcome: 'part', by, says: 's' }) as const

/** Two curves of a series, the second that much larger. */
function apart(gap: number, engine = 'cpu', precision: 16 | 32 = 32, points = 2) {
  const on = { engine, label: engine, precision }
  const curve = (y: number) => ({ x: [0, 1], y: [y, y] })
  const short = { x: [0, 1].slice(0, points), y: [1, 1].slice(0, points) }
  return compareSeries(
    'loss',
    {},
    5e-6,
    [
      { name: 'Layers', on, curve: curve(1 - gap) },
      { name: 'Ops', on, curve: short },
    ],
    [],
  )
}

describe('a try that must agree', () => {
  it('happened where every series is within its limit', () => {
    expect(judgeTry(AGREE, BOTH, [apart(4e-6)]).happened).toBe(true)
    expect(judgeTry(AGREE, BOTH, [apart(4e-6), apart(6e-6)]).happened).toBe(false)
    expect(judgeTry(AGREE, BOTH, [apart(6e-5, 'webgl')]).happened).toBe(true)
    expect(judgeTry(AGREE, BOTH, [apart(2e-4, 'webgl')]).happened).toBe(false)
  })

  it('did not happen where a program failed or drew too little, and says so', () => {
    const failed = judgeTry(AGREE, [LAYERS, { ...OPS, error: 'TypeError: no' }], [apart(0)])
    expect(failed).toEqual({ happened: false, why: 'Ops failed: TypeError: no' })
    const short = judgeTry(AGREE, BOTH, [apart(0, 'cpu', 32, 1)])
    expect(short.happened).toBe(false)
    expect(short.why).toContain('Ops drew 1 point of “loss”')
  })

  it('is held to the programs that leave tensors behind', () => {
    const leaks = { ...AGREE, leaks: ['low-level' as const] }
    expect(judgeTry(leaks, [LAYERS, { ...OPS, leaked: 3 }], [apart(0)]).happened).toBe(true)
    expect(judgeTry(leaks, BOTH, [apart(0)]).why).toContain('Ops left no tensors behind.')
    const layers = judgeTry(
      leaks,
      [
        { ...LAYERS, leaked: 3 },
        { ...OPS, leaked: 3 },
      ],
      [apart(0)],
    )
    expect(layers.why).toContain('Layers left 3 tensors behind.')
  })
})

test('a try that cannot run on a backend tells nothing there, where it fails for want of the kernel that it names', () => {
  const without = 'WebGPU has no kernel for the hash (Hash).'
  const failing = (kernel: string) => [
    LAYERS,
    { ...OPS, error: `Error: Kernel '${kernel}' not registered for backend 'webgpu'` },
  ]
  expect(judgeTry(AGREE, failing('Hash'), [], without)).toEqual({ happened: null, why: without })
  expect(judgeTry(AGREE, failing('Fft'), [], without).happened).toBe(false)
  expect(judgeTry(AGREE, failing('Hash'), []).happened).toBe(false)
  const another = [{ ...LAYERS, error: 'TypeError: no' }, ...failing('Hash').slice(1)]
  expect(judgeTry(AGREE, another, [], without).happened).toBe(false)
  expect(judgeTry(AGREE, BOTH, [apart(0)], without).happened).toBe(true)
})

describe('a try whose curves must part', () => {
  it('happened where they lie that far apart, and beyond the limit', () => {
    expect(judgeTry(part(0.1), BOTH, [apart(0.2)]).happened).toBe(true)
    expect(judgeTry(part(0.1), BOTH, [apart(0.05)]).happened).toBe(false)
  })

  it.each([0, 1])('did not happen where a program draws %d of 2 points', (points) => {
    expect(judgeTry(part(0.1), BOTH, [apart(0.5, 'cpu', 32, points)]).happened).toBe(false)
  })

  it('did not happen where a curve is not a number', () => {
    expect(judgeTry(part(0.1), BOTH, [apart(NaN)]).happened).toBe(false)
  })

  it('cannot be told where the engine differs by as much without a try', () => {
    const verdict = judgeTry(part(1e-5), BOTH, [apart(3e-5, 'webgl')])
    expect(verdict.happened).toBeNull()
    expect(verdict.why).toContain('webgl is too inexact to show a gap this small.')
  })
})

it('floats of 16 bits tell neither of agreement nor of parting', () => {
  for (const expected of [AGREE, part(0.1)]) {
    const verdict = judgeTry(expected, BOTH, [apart(0.2, 'webgl', 16)])
    expect(verdict.happened).toBeNull()
    expect(verdict.why).toContain('floats of 16 bits')
  }
})

describe('a try that must fail', () => {
  const fail = { outcome: 'fail', message: 'not supported', says: 's' } as const
  const failed = { ...OPS, error: 'Error: x is not supported' }

  it('happened where an error contains the message', () => {
    expect(judgeTry(fail, [LAYERS, failed], []).happened).toBe(true)
    expect(judgeTry(fail, [LAYERS, { ...OPS, error: 'Error: no' }], []).happened).toBe(false)
    expect(judgeTry(fail, BOTH, []).why).toContain('No program failed.')
  })

  it('did not happen where other programs fail than are named', () => {
    const named = { ...fail, programs: ['high-level' as const, 'keras' as const] }
    const verdict = judgeTry(named, [LAYERS, failed], [])
    expect(verdict.happened).toBe(false)
    expect(verdict.why).toContain('Only Layers should. Ops failed')
  })

  it('cannot be told where the named programs did not run', () => {
    const python = { ...fail, programs: ['keras' as const] }
    expect(judgeTry(python, BOTH, []).happened).toBeNull()
  })
})
