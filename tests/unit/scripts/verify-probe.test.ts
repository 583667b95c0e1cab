import { describe, expect, it } from 'vitest'
import { probeFolder } from '../../../scripts/probes/folder.ts'
import { runProbe } from '../../../scripts/probes/run-probe.ts'
import { shownOn } from '../../../scripts/probes/shown-on.ts'
import { checkRun } from '../../../scripts/probes/verify-probe.ts'
import { readProbe, readProbeRecord } from '../../../src/content/read-probe.ts'

const id = 'product-in-a-layer'
const folder = probeFolder(id)
const { targets, texts } = readProbe(folder)
const { runs } = readProbeRecord(folder, targets)
const target = targets.find(({ program }) => program === 'low-level.ts')
if (!target) throw new Error(`${id} has no low-level.ts`)
const text = texts[target.program] ?? ''

describe('a program of a probe', () => {
  it('does what is expected', async () => {
    const outcome = await runProbe(target, text)
    expect(checkRun(target, outcome, runs, [])).toEqual({
      what: 'low-level.ts on cpu does what is expected',
    })
  })

  it('whose message has changed fails, and the pages and claims that show it are named', async () => {
    const reworded = text.replace('return tf.matMul(x, w)', "throw new Error('the shapes differ')")
    const outcome = await runProbe(target, reworded)
    const { problem } = checkRun(target, outcome, runs, shownOn(id))
    expect(problem).toMatch(
      /low-level\.ts on cpu \(tfjs .*\): it failed with "Error: the shapes differ"/,
    )
    expect(problem).toContain('content/docs/trade-offs/debugging.mdx')
    expect(problem).toContain('content/claims/keras-low-level-backend-errors.yaml')
  })

  it('that fails no more fails the check', async () => {
    const mended = text.replace('[4, 2]', '[3, 2]')
    const { problem } = checkRun(target, await runProbe(target, mended), runs, [])
    expect(problem).toMatch(/it did not fail/)
  })

  it('that ends itself says with what', async () => {
    const outcome = await runProbe(target, 'globalThis.process.exit(3)')
    expect(checkRun(target, outcome, runs, []).problem).toMatch(/it ended with code 3/)
  })
})

describe('a probe is shown', () => {
  it('nowhere where no page and no claim does', () => {
    expect(shownOn('no-such-probe')).toEqual([])
  })

  it('not where a page has it as code', () => {
    expect(shownOn('perfect-weight')).toEqual([
      'content/docs/features/automatic-differentiation.mdx',
    ])
  })
})
