import type { Counts } from '../test/counts.ts'
import type { Check } from './check.ts'

/** Prints what was checked of a lab or a probe, a line for each, and counts it. */
export function reportChecks(id: string, checks: readonly Check[]): Counts {
  console.log(`\n${id}`)
  for (const { what, problem } of checks) {
    console.log(problem === undefined ? `  ok  ${what}` : `  FAILED  ${id}: ${problem}`)
  }
  // An error may come without a message.
  const failed = checks.filter(({ problem }) => problem !== undefined).length
  return { passed: checks.length - failed, failed, skipped: 0 }
}
