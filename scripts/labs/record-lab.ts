import { version_core as tfjs } from '@tensorflow/tfjs-core'
import type { Programs } from '../../src/content/apply-try.ts'
import { recordedPrograms, type LabFile, type RecordedRun } from '../../src/content/lab.ts'
import { LIVE_PROGRAMS, PROGRAM_FILES, type LiveProgram } from '../../src/content/program-files.ts'
import { readLab } from '../../src/content/read-lab.ts'
import { changedBy, readTries, tryFolder } from '../../src/content/read-tries.ts'
import { comparePairs } from './compare.ts'
import { endedInBrowser, fallback } from './drawn.ts'
import { writeExpected } from './expected.ts'
import { runJobs } from './jobs.ts'
import { ENGINES } from './engines.ts'
import type { ProgramOutcome } from './program-run.ts'
import { nameOf, runOn, targets, type Target } from './run-all.ts'
import { labFolder } from './select.ts'
import { sharedBrowser } from './shared-browser.ts'

/**
 * Runs a lab's programs on every engine, and those of the browser on WebGL too, and writes its expected.json,
 * unless a program fails, and that of each try that is recorded.
 * @returns what is wrong: errors of programs, or curves that lie apart
 */
export async function recordLab(id: string): Promise<string[]> {
  const folder = labFolder(id)
  const { file, programs } = readLab(folder)
  const jobs = [
    ...targets([...ENGINES]).map((target) => ({ target, run: () => runOn(target, programs) })),
    ...LIVE_PROGRAMS.map((program) => ({
      target: { program, engine: 'webgl' } satisfies Target,
      run: () => runOnWebgl(program, programs),
    })),
  ]
  const ran = await runJobs(
    jobs.map(({ target, run }) => async () => ({ target, ...(await run()) })),
  )
  const errors = ran.flatMap(({ target, error }) =>
    error === undefined ? [] : [`${nameOf(target)} failed: ${error}`],
  )
  if (errors.length > 0) return errors

  const runs = ran.flatMap(({ run }) => run ?? [])
  writeExpected(folder, today(), runs)
  const comparisons = comparePairs(runs, file)
  for (const { what, gap } of comparisons) console.log(`  ${gap.toExponential(1)}  ${what}`)
  const inTries = await recordTries(folder, file, programs).catch((error: Error) => [error.message])
  return [...comparisons.flatMap(({ problem }) => problem ?? []), ...inTries]
}

/** Records what the Python programs draw in the tries that say so: the curves, which the panel shows. */
async function recordTries(folder: string, { tries }: LabFile, programs: Programs) {
  const problems: string[] = []
  for (const labTry of readTries(folder, tries).filter(({ recorded }) => recorded)) {
    const changed = changedBy(folder, labTry, programs)
    const outcomes = await runJobs(
      recordedPrograms(labTry).map(
        (program) => () => runOn({ program, engine: 'tensorflow' }, changed),
      ),
    )
    const errors = outcomes.flatMap(({ error }) => error ?? [])
    problems.push(...errors.map((error) => `try "${labTry.id}": ${error}`))
    if (errors.length > 0) continue
    const runs = outcomes.flatMap(({ run }) => (run ? { ...run, pictures: {} } : []))
    writeExpected(tryFolder(folder, labTry.id), today(), runs)
  }
  return problems
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** What a program draws on WebGL in a browser; its pictures are not kept. */
async function runOnWebgl(program: LiveProgram, programs: Programs): Promise<ProgramOutcome> {
  const browser = await sharedBrowser()
  const outcome = await browser.run(PROGRAM_FILES[program], programs[program], 'webgl')
  const error = fallback(outcome) ?? endedInBrowser(program, outcome).error
  if (error !== undefined) return { error }
  if (outcome.device?.precision === 16) return { error: 'this machine has 16-bit floats on WebGL' }
  const run: RecordedRun = {
    program,
    engine: 'webgl',
    renderer: outcome.device?.renderer,
    versions: { tfjs, chromium: browser.version },
    series: outcome.series,
    pictures: {},
  }
  return { run }
}
