import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeProbe } from '../../src/content/judge-probe.ts'
import type { ProbeRecord } from '../../src/content/probe.ts'
import { readProbe } from '../../src/content/read-probe.ts'
import type { Engine } from '../labs/engines.ts'
import { runJobs } from '../labs/jobs.ts'
import { nameOf, runProbe } from './run-probe.ts'
import { probeFolder } from './folder.ts'
import { isHere } from './is-here.ts'

/**
 * Runs a probe's programs on every engine and writes its expected.json, unless one of them did something
 * else than probe.yaml says.
 * @returns what is wrong
 */
export async function recordProbe(id: string, engines: Engine[]): Promise<string[]> {
  const folder = probeFolder(id)
  const { targets, texts } = readProbe(folder)
  const absent = targets.find(({ engine }) => !isHere(engine, engines))
  if (absent) {
    return [`${nameOf(absent)} cannot run here, and a record has every run. See \`npm run setup\`.`]
  }
  const ran = await runJobs(
    targets.map((target) => async () => ({
      target,
      ...(await runProbe(target, texts[target.program] ?? '')),
    })),
  )
  const problems = ran.flatMap(({ target, run, broken }) => {
    const problem = broken ?? judgeProbe(target.expectation, run)
    return problem === undefined ? [] : [`${nameOf(target)}: ${problem}`]
  })
  if (problems.length > 0) return problems
  const record: ProbeRecord = {
    recorded: new Date().toISOString().slice(0, 10),
    runs: ran.flatMap(({ run }) => run ?? []),
  }
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(record, null, 2)}\n`)
  for (const { target } of ran) console.log(`  ok  ${nameOf(target)}`)
  return []
}
