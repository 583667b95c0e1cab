import { judgeAgainstRecord, judgeProbe } from '../../src/content/judge-probe.ts'
import type { ProbeRun } from '../../src/content/probe.ts'
import type { ProbeTarget } from '../../src/content/probe-targets.ts'
import { readProbe, readProbeRecord } from '../../src/content/read-probe.ts'
import type { Engine } from '../labs/engines.ts'
import { runJobs } from '../labs/jobs.ts'
import type { Check } from '../labs/check.ts'
import { probeTargetName, runProbe, type ProbeOutcome } from './run-probe.ts'
import { probeFolder } from './folder.ts'
import { isHere } from './is-here.ts'
import { shownOn } from './shown-on.ts'

/** Runs a probe's programs again, Python on the engines given, and checks them against what is expected. */
export async function verifyProbe(id: string, engines: Engine[]): Promise<Check[]> {
  const folder = probeFolder(id)
  const { targets, texts } = readProbe(folder)
  const { runs } = readProbeRecord(folder, targets)
  const places = shownOn(id)
  const checks = await runJobs(
    targets
      .filter(({ engine }) => isHere(engine, engines))
      .map((target) => async () => {
        const outcome = await runProbe(target, texts[target.program] ?? '')
        return checkRun(target, outcome, runs, places)
      }),
  )
  return [checkShown(id, places), ...checks]
}

/** The verdict on one run; a problem names the pages and claims to correct. */
export function checkRun(
  target: ProbeTarget,
  { run, broken }: ProbeOutcome,
  recorded: ProbeRun[],
  places: string[],
): Check {
  const name = probeTargetName(target)
  const before = recorded.find((run) => probeTargetName(run) === name)
  const problem =
    broken ??
    judgeProbe(target.expectation, run) ??
    (before ? judgeAgainstRecord(target.expectation, run, before) : 'the record lacks it')
  if (problem === undefined) return { what: `${name} does what is expected` }
  const versions = Object.entries(run?.versions ?? {}).map(([library, it]) => `${library} ${it}`)
  const ran = versions.length > 0 ? ` (${versions.join(', ')})` : ''
  return {
    what: name,
    file: target.program,
    line: run?.error?.line,
    field: `on ${target.engine}`,
    problem: `${name}${ran}: ${problem}. Correct what it shows on: ${places.join(', ') || 'no page'}.`,
  }
}

function checkShown(id: string, places: string[]): Check {
  const what = `shown on ${places.join(', ')}`
  if (places.length > 0) return { what }
  return {
    what,
    problem: `no page and no claim shows it: write <Probe id="${id}" /> on a page, or remove the probe`,
  }
}
