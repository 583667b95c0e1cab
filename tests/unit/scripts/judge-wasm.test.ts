import { describe, expect, test } from 'vitest'
import type { LabFile, RecordedRun } from '../../../src/content/lab.ts'
import { judgeWasm } from '../../../scripts/labs/judge-wasm.ts'

const LAB = { series: { loss: { label: 'Loss', x: 'epoch' } } } as unknown as LabFile
const WITHOUT = { ...LAB, without: { wasm: 'There is no kernel Conv2DBackpropFilter on WASM.' } }

const run = (y: number[]) => ({
  run: { series: { loss: { x: [...y.keys()], y } } } as unknown as RecordedRun,
})
const both = <T>(outcome: T) => ({ 'high-level': outcome, 'low-level': outcome })
const missing = (kernel: string) => ({
  error: `high-level.ts:3: Error: Kernel '${kernel}' not registered for backend 'wasm'`,
})
const problems = (checks: { problem?: string }[]) => checks.flatMap(({ problem }) => problem ?? [])

describe('a lab that runs on WASM', () => {
  test('draws the curves of the CPU', () => {
    const checks = judgeWasm(LAB, both(run([1, 0.5])), both(run([1, 0.50001])))
    expect(problems(checks)).toEqual([])
    expect(checks).toHaveLength(4)
  })

  test.each([
    ['other curves', run([1, 0.4])],
    ['fewer points', run([1])],
    ['an error', missing('Conv2DBackpropFilter')],
  ])('fails on %s', (_, outcome) => {
    expect(problems(judgeWasm(LAB, both(outcome), both(run([1, 0.5]))))).toHaveLength(2)
  })
})

describe('a lab that says it cannot', () => {
  test('lacks the kernel that its sentence names', () => {
    const checks = judgeWasm(WITHOUT, both(missing('Conv2DBackpropFilter')), {})
    expect(checks).toHaveLength(2)
    expect(problems(checks)).toEqual([])
  })

  test.each([
    ['runs', run([1]), 1],
    ['lacks another kernel', missing('Fft'), 2],
    ['fails in another way', { error: 'high-level.ts:1: TypeError: no' }, 2],
  ])('fails where it %s', (_, outcome, count) => {
    expect(problems(judgeWasm(WITHOUT, both(outcome), both(run([1]))))).toHaveLength(count)
  })
})
