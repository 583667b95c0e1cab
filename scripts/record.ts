/**
/**
 * Runs the programs of labs and probes and writes what they did to expected.json:
 * npm run record -- <lab or probe> …
 * Needs Python with every engine of Keras, and installs a browser where there is none.
 */
import { ENGINES } from './labs/engines.ts'
import { installedPackages, interpreter } from './labs/run-python.ts'
import { recordLab } from './labs/record-lab.ts'
import { closeSharedBrowser } from './labs/shared-browser.ts'
import { recordProbe } from './probes/record-probe.ts'
import { select } from './select.ts'

const packages = await installedPackages()
const missing = ['keras', ...ENGINES].filter((name) => !packages.has(name))
if (missing.length > 0) {
  console.error(
    `A record needs ${missing.join(', ')}, which ${interpreter()} does not have. ` +
      'Install python/requirements.txt and python/requirements-torch.txt, or name another Python in LAB_PYTHON.',
  )
  process.exit(1)
}

const { labs, probes } = select(process.argv.slice(2))
for (const lab of labs) await record(lab, recordLab)
for (const probe of probes) await record(probe, recordProbe)
await closeSharedBrowser()

async function record(id: string, run: (id: string) => Promise<string[]>): Promise<void> {
  console.log(`${id}: recording`)
  const problems = await run(id)
  for (const problem of problems) console.error(`${id}: ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}
