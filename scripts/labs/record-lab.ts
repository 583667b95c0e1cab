import { version_core as tfjs } from '@tensorflow/tfjs-core'
import type { Programs } from '../../src/content/apply-try.ts'
import { recordedPrograms, type LabFile, type RecordedRun } from '../../src/content/lab.ts'
import { LIVE_PROGRAMS, PROGRAM_FILES, type LiveProgram } from '../../src/content/program-files.ts'
import { readLab, readShownRecord } from '../../src/content/read-lab.ts'
import { changedBy, readTries, tryFolder } from '../../src/content/read-tries.ts'
import { comparePairs } from './compare.ts'
import { endedInBrowser, fallback } from './drawn.ts'
import { writeExpected } from './expected.ts'
import { runJobs } from './jobs.ts'
import type { Engine } from './engines.ts'
import type { ProgramOutcome } from './program-run.ts'
import { nameOf, runOn, targets, type Target } from './run-all.ts'
import { labFolder } from './select.ts'
import { sharedBrowser } from './shared-browser.ts'
import { sinceLast } from './since-last.ts'

/** How a lab is recorded. */
interface Recording {
  /** What Keras computes on. */
  engines: Engine[]
  /** That curves are kept which leave the tolerance. */
  anyway: boolean
}

/**
 * Runs a lab's programs on the engines, and those of the browser on WebGL too, and writes its expected.json and
 * that of each try that is recorded, unless a program fails or curves lie apart.
 * @returns what is wrong: errors of programs, or curves that lie apart
 */
export async function recordLab(id: string, { engines, anyway }: Recording): Promise<string[]> {
  const folder = labFolder(id)
  const { file, programs } = readLab(folder)
  const jobs = [
    ...targets(engines).map((target) => ({ target, run: () => runOn(target, programs) })),
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
  const comparisons = comparePairs(runs, file)
  for (const { what, gap } of comparisons) console.log(`  ${gap.toExponential(1)}  ${what}`)
  const apart = comparisons.flatMap(({ problem }) => problem ?? [])
  if (apart.length > 0 && !anyway) {
    return [...apart, 'nothing was written. Mend the programs; `--anyway` keeps curves that part.']
  }
  console.log(`  ${sinceLast(runs, lastRecord(folder, file), file)}`)
  writeExpected(folder, today(), runs)
  const inTries = await recordTries(folder, file, programs).catch((error: Error) => [error.message])
  return [...apart, ...inTries]
}

/** The record there is; one that fits the lab no longer is none to compare with. */
function lastRecord(folder: string, file: LabFile) {
  try {
    return readShownRecord(folder, file)
  } catch {
    return undefined
  }
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
