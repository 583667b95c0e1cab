/**
 * Runs the programs of labs and probes, and the tries of labs, again and checks them against each other,
 * what is expected and their records: npm run verify [-- <lab or probe> …] [--torch]. The last line is `N passed, N failed, N skipped`.
 */
import type { Engine } from './labs/engines.ts'
import type { Check } from './labs/check.ts'
import { reportChecks } from './labs/report-checks.ts'
import { closeSharedBrowser } from './labs/shared-browser.ts'
import { verifyLab } from './labs/verify-lab.ts'
import { verifyProbe } from './probes/verify-probe.ts'
import { select } from './select.ts'
import { finish, sum } from './test/counts.ts'
import { enginesToVerify } from './ways/engines.ts'

const { engines, counts: absent, named } = await enginesToVerify()
const { labs, probes } = select(named)

const counts = [absent]
const verdicts = [
  ...labs.map((id) => ({ id, checks: checksOf(id, verifyLab) })),
  ...probes.map((id) => ({ id, checks: checksOf(id, verifyProbe) })),
]
for (const { id, checks } of verdicts) counts.push(reportChecks(id, await checks))
await closeSharedBrowser()
finish(sum(counts))

/** All share the two cores: the programs of one run while another waits for its last. */
async function checksOf(
  id: string,
  verify: (id: string, engines: Engine[]) => Promise<Check[]>,
): Promise<Check[]> {
  try {
    return await verify(id, engines)
  } catch (error) {
    const problem = (error as Error).message
    return [{ what: problem, problem }]
  }
}
