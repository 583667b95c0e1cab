import { version_core as tfjs } from '@tensorflow/tfjs-core'
import type { Programs } from '../../src/content/apply-try.ts'
import type { RecordedRun } from '../../src/content/lab.ts'
import { LIVE_PROGRAMS, PROGRAM_FILES, type LiveProgram } from '../../src/content/program-files.ts'
import { readLab } from '../../src/content/read-lab.ts'
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
 * unless a program fails.
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
  writeExpected(folder, new Date().toISOString().slice(0, 10), runs)
  const comparisons = comparePairs(runs, file)
  for (const { what, gap } of comparisons) console.log(`  ${gap.toExponential(1)}  ${what}`)
  return comparisons.flatMap(({ problem }) => problem ?? [])
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
