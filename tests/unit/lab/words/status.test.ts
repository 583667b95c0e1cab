import { describe, expect, test } from 'vitest'
import { waitingRun } from '../../../../src/lab/run/run.ts'
import { statusSentence } from '../../../../src/lab/words/status.ts'
import type { Backend } from '../../../../src/sandbox/protocol.ts'

const RUN = waitingRun('high-level', 'x.ts')

describe('the status', () => {
  test('before a run speaks of recorded runs only where there are any', () => {
    const idle = { outcome: undefined, runs: [], backend: 'webgl', reason: undefined } as const
    const record = { on: '2026-01-02', versions: {}, curves: {}, pictures: [], asks: [] }
    expect(statusSentence(idle, [])).toBe('Not run here yet.')
    expect(statusSentence(idle, [], { record })).toBe(
      'Not run here yet. The chart shows the recorded runs.',
    )
  })

  test('says of a first step that it compiles only where it does', () => {
    const runs = [{ ...RUN, outcome: 'running', phase: 'compiling' }] as const
    const told = (backend: Backend) =>
      statusSentence({ outcome: 'running', runs, backend, reason: undefined }, [])
    expect(told('webgl')).toBe('Layers: compiling, in the first step.')
    expect(told('webgpu')).toBe('Layers: compiling, in the first step.')
    expect(told('wasm')).toBe('Layers: in the first step.')
    expect(told('cpu')).toBe('Layers: in the first step.')
  })
})
