/**
 * Runs the programs of labs and probes and writes what they did to expected.json:
 * npm run record -- <lab or probe> … [--anyway]; `--all` records everything anew.
 * Where programs part it says so and writes nothing, unless `--anyway` is given: for a look at what they draw.
 * Needs Python, which `npm run setup` makes, and installs a browser where there is none.
 */
import { parseArgs } from 'node:util'
import { installedPackages, interpreter } from './labs/run-python.ts'
import { recordLab } from './labs/record-lab.ts'
import { recordNeeds } from './labs/record-needs.ts'
import { closeSharedBrowser } from './labs/shared-browser.ts'
import { recordProbe } from './probes/record-probe.ts'
import { select } from './select.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, anyway: { type: 'boolean' } },
})
if (positionals.length === 0 && !values.all) {
  const { labs, probes } = select([])
  console.error(
    'Name what to record: npm run record -- <lab or probe> …; --all records all of them anew.\n' +
      `Labs: ${labs.join(', ')}.\nProbes: ${probes.join(', ')}.`,
  )
  process.exit(1)
}

const { labs, probes } = select(positionals)
const { engines, problem, lacks } = recordNeeds(await installedPackages(), interpreter())
if (problem !== undefined) {
  console.error(problem)
  process.exit(1)
}
if (lacks !== undefined) console.log(lacks)

const anyway = values.anyway === true
for (const lab of labs) await record(lab, () => recordLab(lab, { engines, anyway }))
for (const probe of probes) await record(probe, () => recordProbe(probe, engines))
await closeSharedBrowser()

async function record(id: string, run: () => Promise<string[]>): Promise<void> {
  console.log(`${id}: recording`)
  const problems = await run().catch((error: Error) => [error.message])
  for (const problem of problems) console.error(`${id}: ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}
