import { describe, expect, it } from 'vitest'
import type { RunPrograms } from '../../../scripts/labs/run-once.ts'
import { judgeRunning } from '../../../scripts/labs/verify-tries.ts'
import type { ProgramTexts } from '../../../src/content/apply-try.ts'
import type { LabFile, LabTry } from '../../../src/content/lab.ts'

const texts: ProgramTexts = { 'high-level': 'h', 'low-level': 'l', keras: 'k', tensorflow: 't' }
const file = {
  series: { loss: { label: 'Loss', x: 'epoch' } },
  tolerance: 5e-6,
} as unknown as LabFile
const labTry: LabTry = {
  id: 'mine',
  label: 'l',
  caption: 'c',
  changes: { 'high-level': 'a difference' },
  expect: { outcome: 'agree', says: 's' },
}

/** Runs programs that all end at 2, or on WASM as told; what ran on what is kept. */
function running(onWasm: number | string) {
  const ran: string[] = []
  const run: RunPrograms = (targets) => {
    ran.push(targets.map(({ engine }) => engine).join(' '))
    return Promise.resolve(
      targets.map(({ program, engine }) => {
        const end = engine === 'wasm' ? onWasm : 2
        if (typeof end === 'string') return { program, engine, outcome: { error: end } }
        const series = { loss: { x: [0, 1], y: [1, end] } }
        const outcome = { run: { program, engine, versions: {}, series, pictures: {} } }
        return { program, engine, outcome }
      }),
    )
  }
  const judge = (lab = file, one = labTry) =>
    judgeRunning(one, { file: lab, records: [] }, texts, ['tensorflow', 'jax'], run)
  return { ran, judge }
}

const ON_WASM = 'wasm wasm tensorflow tensorflow'
const ON_CPU = 'cpu cpu tensorflow tensorflow'

describe('judgeRunning', () => {
  it('judges a try on WASM where it holds what holds on the CPU', async () => {
    const { ran, judge } = running(2.000004)
    expect((await judge()).result.problem).toBeUndefined()
    expect(ran).toEqual([ON_WASM])
  })

  it('lets the CPU decide where WASM alone leaves the tolerance of the lab', async () => {
    const { ran, judge } = running(2.00004)
    const { tried, result } = await judge()
    expect(result.problem).toBeUndefined()
    expect(ran).toEqual([ON_WASM, ON_CPU])
    expect(tried.map(({ engine }) => engine).join(' ')).toBe(ON_CPU)
  })

  it('lets the CPU decide where a program cannot run on WASM', async () => {
    const { ran, judge } = running('no kernel')
    expect((await judge()).result.problem).toBeUndefined()
    expect(ran).toEqual([ON_WASM, ON_CPU])
  })

  it('does not try WASM where the lab or the try says that it cannot run there', async () => {
    const without = { wasm: 'It has no kernel.' }
    const { ran, judge } = running(2)
    await judge({ ...file, without })
    await judge(file, { ...labTry, without })
    expect(ran).toEqual([ON_CPU, ON_CPU])
  })

  it('fails where the CPU finds it too', async () => {
    const { judge } = running(2)
    const expected = { outcome: 'part', by: 0.1, says: 's' } as const
    expect((await judge(file, { ...labTry, expect: expected })).result.problem).toMatch(
      'lie 0 apart',
    )
  })
})
