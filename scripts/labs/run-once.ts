import type { ProgramTexts } from '../../src/content/apply-try.ts'
import { isLive } from '../../src/content/program-files.ts'
import { runJob } from './jobs.ts'
import type { ProgramOutcome } from './program-run.ts'
import { runOn, targetName, type Target } from './run-all.ts'

/** What a program did on its target. */
export type Tried = Target & { outcome: ProgramOutcome }

/** Runs programs on targets, in the order of the targets. */
export type RunPrograms = (targets: Target[], programs: ProgramTexts) => Promise<Tried[]>

/**
 * Runs a text once on a target, however often it is asked for: a try leaves some of its lab's programs as they
 * are, and has others in common with another try.
 * @param run for tests
 */
export function runningOnce(run = runOn): RunPrograms {
  const started = new Map<string, Promise<ProgramOutcome>>()
  const once = (target: Target, programs: ProgramTexts) => {
    const key = JSON.stringify([targetName(target), programs[target.program]])
    const outcome = started.get(key) ?? runJob(() => run(target, programs))
    started.set(key, outcome)
    return outcome
  }
  return async (targets, programs) => {
    // Python begins first: it takes longer, and a long one at the end would run alone.
    for (const target of targets) if (!isLive(target.program)) void once(target, programs)
    return Promise.all(
      targets.map(async (target) => ({ ...target, outcome: await once(target, programs) })),
    )
  }
}
