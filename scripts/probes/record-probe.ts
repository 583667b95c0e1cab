import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeProbe } from '../../src/content/judge-probe.ts'
import type { ProbeRecord } from '../../src/content/probe.ts'
import type { ProbeTarget } from '../../src/content/probe-targets.ts'
import { attempt } from '../../src/content/problem.ts'
import { readProbe, readProbeRecord } from '../../src/content/read-probe.ts'
import type { Engine } from '../labs/engines.ts'
import { runJobs } from '../labs/jobs.ts'
import { withProgress } from '../labs/progress.ts'
import { probeTargetName, type ProbeOutcome } from './run-probe.ts'
import { probeSinceLast } from './since-last.ts'
import { probeFolder } from './folder.ts'
import { isHere } from './is-here.ts'

/** How a probe is recorded. */
export interface ProbeRecording {
  /** What Python computes on. */
  engines: Engine[]
  runProbe(target: ProbeTarget, text: string): Promise<ProbeOutcome>
  say(line: string): void
}

/** The programs that a record of a probe runs, by name: "keras.py on jax". */
export function namesOfProbeRuns(id: string): string[] {
  return readProbe(probeFolder(id)).targets.map(probeTargetName)
}

/**
 * Runs a probe's programs on every engine and writes its expected.json, unless one of them did something
 * else than probe.yaml says.
 * @returns what is wrong
 */
export async function recordProbe(
  id: string,
  { engines, runProbe, say }: ProbeRecording,
): Promise<string[]> {
  const folder = probeFolder(id)
  const { targets, texts } = readProbe(folder)
  const absent = targets.find(({ engine }) => !isHere(engine, engines))
  if (absent) {
    return [
      `${probeTargetName(absent)} cannot run here, and a record has every run. See \`npm run setup\`.`,
    ]
  }
  const jobs = targets.map((target) => ({
    name: probeTargetName(target),
    run: async () => ({ target, ...(await runProbe(target, texts[target.program] ?? '')) }),
  }))
  const ran = await runJobs(withProgress(jobs, { total: jobs.length, say }))
  const problems = ran.flatMap(({ target, run, broken }) => {
    const problem = broken ?? judgeProbe(target.expectation, run)
    return problem === undefined ? [] : [`${probeTargetName(target)}: ${problem}`]
  })
  if (problems.length > 0) return problems
  const record: ProbeRecord = {
    recorded: new Date().toISOString().slice(0, 10),
    runs: ran.flatMap(({ run }) => run ?? []),
  }
  for (const line of probeSinceLast(record.runs, lastRecord(folder, targets))) say(`  ${line}`)
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(record, null, 2)}\n`)
  return []
}

/** The record there is; one that fits the probe no longer is none to compare with. */
function lastRecord(folder: string, targets: ProbeTarget[]): ProbeRecord | undefined {
  if (!existsSync(join(folder, 'expected.json'))) return undefined
  const read = attempt(() => readProbeRecord(folder, targets))
  return 'value' in read ? read.value : undefined
}
