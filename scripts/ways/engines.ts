import { readCommandLine } from '../command-line.ts'
import { availableEngines } from '../labs/available.ts'
import type { Engine } from '../labs/engines.ts'
import type { Counts } from '../test/counts.ts'

/**
 * The engines on which ways are verified, and the counts with those that are missing: in CI they fail. PyTorch is
 * left out unless `--torch` stands on the command line, or in CI.
 */
export async function enginesToVerify(): Promise<{
  engines: Engine[]
  counts: Counts
  /** The names beside the option. */
  named: string[]
}> {
  const ci = process.env.CI === 'true'
  const { values, positionals } = readCommandLine({ torch: { type: 'boolean' } })
  const { engines, missing, skipped } = await availableEngines(ci || values.torch === true)
  for (const reason of missing) console.log(`${ci ? 'FAILED' : 'skipped'}  ${reason}`)
  for (const reason of skipped) console.log(`skipped  ${reason}`)
  const counts = {
    passed: 0,
    failed: ci ? missing.length : 0,
    skipped: ci ? 0 : missing.length + skipped.length,
  }
  return { engines, counts, named: positionals }
}
