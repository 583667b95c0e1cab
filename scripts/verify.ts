/**
 * Runs the programs and tries of labs again and checks them against each other and their records:
 * npm run verify [-- <lab> …] [--torch]. The last line is `N passed, N failed, N skipped`.
 */
import { availableEngines } from './labs/available.ts'
import { selectLabs } from './labs/select.ts'
import type { Check } from './labs/check.ts'
import { verifyLab } from './labs/verify-lab.ts'
import { line, sum, type Counts } from './test/counts.ts'

const ci = process.env.CI === 'true'
const args = process.argv.slice(2)
const labs = selectLabs(args.filter((arg) => !arg.startsWith('--')))
const { engines, missing, skipped } = await availableEngines(ci || args.includes('--torch'))
for (const reason of missing) console.log(`${ci ? 'FAILED' : 'skipped'}  ${reason}`)
for (const reason of skipped) console.log(`skipped  ${reason}`)
const absent: Counts = ci
  ? { passed: 0, failed: missing.length, skipped: 0 }
  : { passed: 0, failed: 0, skipped: missing.length + skipped.length }

const counts = [absent]
const verdicts = labs.map((lab) => ({ lab, checks: checksOf(lab) }))
for (const { lab, checks } of verdicts) counts.push(report(lab, await checks))
const total = sum(counts)
console.log(`\n${line(total)}`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)

/** All labs share the two cores: the programs of one run while another waits for its last. */
async function checksOf(lab: string): Promise<Check[]> {
  try {
    return await verifyLab(lab, engines)
  } catch (error) {
    const problem = (error as Error).message
    return [{ what: problem, problem }]
  }
}

function report(lab: string, checks: Check[]): Counts {
  console.log(`\n${lab}`)
  for (const { what, problem } of checks) {
    if (problem) console.log(`  FAILED  ${lab}: ${problem}`)
    else console.log(`  ok  ${what}`)
  }
  const failed = checks.filter(({ problem }) => problem).length
  return { passed: checks.length - failed, failed, skipped: 0 }
}
