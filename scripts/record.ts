/**
 * Runs the programs of labs and probes and writes what they did to expected.json:
 * npm run record -- <lab or probe> … [--anyway]; `--all` records everything anew.
 * It says first what it will run and how long that took last time, and in the end what changed since the last record.
 * Where programs part it says so and writes nothing, unless `--anyway` is given: for a look at what they draw.
 * Needs Python, which `npm run setup` makes, and installs a browser where there is none.
 */
import { join } from 'node:path'
import { readCommandLine } from './command-line.ts'
import { writeAlone } from './kept/alone.ts'
import { duration, keepTime } from './kept/times.ts'
import { installedPackages, interpreter } from './labs/run-python.ts'
import { namesOfLabRuns, recordLab, runRecorded } from './labs/record-lab.ts'
import { planWords, timeKey } from './labs/record-plan.ts'
import { recordNeeds } from './labs/record-needs.ts'
import { labFolder } from './labs/select.ts'
import { closeSharedBrowser } from './labs/shared-browser.ts'
import { probeFolder } from './probes/folder.ts'
import { namesOfProbeRuns, recordProbe } from './probes/record-probe.ts'
import { runProbe } from './probes/run-probe.ts'
import { select } from './select.ts'

const { values, positionals } = readCommandLine({
  all: { type: 'boolean' },
  anyway: { type: 'boolean' },
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
const say = (line: string) => console.log(line)
const planned = [
  ...labs.map((id) => ({
    id,
    names: () => namesOfLabRuns(id, engines),
    folder: labFolder(id),
    run: () => recordLab(id, { engines, anyway, runOn: runRecorded, say }),
  })),
  ...probes.map((id) => ({
    id,
    names: () => namesOfProbeRuns(id),
    folder: probeFolder(id),
    run: () => recordProbe(id, { engines, runProbe, say }),
  })),
]
for (const line of planWords(planned)) console.log(line)
for (const { id, folder, run } of planned) {
  await record(id, async () => {
    writeAlone(join(folder, 'expected.json'))
    return run()
  })
}
await closeSharedBrowser()

async function record(id: string, run: () => Promise<string[]>): Promise<void> {
  console.log(`\n${id}`)
  const start = performance.now()
  const problems = await run().catch((error: Error) => [error.message])
  for (const problem of problems) console.error(`${id}: ${problem}`)
  const seconds = (performance.now() - start) / 1000
  if (problems.length > 0) {
    process.exitCode = 1
    return
  }
  keepTime(timeKey(id), seconds)
  console.log(`  recorded in ${duration(seconds)}`)
}
