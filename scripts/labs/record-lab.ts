import { version_core as tfjs } from '@tensorflow/tfjs-core'
import type { ProgramTexts } from '../../src/content/apply-try.ts'
import {
  recordedPrograms,
  type LabFile,
  type LabTry,
  type RecordedRun,
} from '../../src/content/lab.ts'
import {
  isLive,
  LIVE_PROGRAMS,
  PROGRAM_FILES,
  type LiveProgram,
} from '../../src/content/program-files.ts'
import { readLab, readShownRecord } from '../../src/content/read-lab.ts'
import { changedBy, readTries, tryFolder } from '../../src/content/read-tries.ts'
import { comparePairs } from './compare.ts'
import { endedInBrowser, fallback } from './drawn.ts'
import { rounded, writeExpected } from './expected.ts'
import { runJobs } from './jobs.ts'
import type { Engine } from './engines.ts'
import type { ProgramOutcome } from './program-run.ts'
import { withProgress } from './progress.ts'
import { targetName, runOn, targets, type Target } from './run-all.ts'
import { labFolder } from './select.ts'
import { sharedBrowser } from './shared-browser.ts'
import { labSinceLast } from './since-last.ts'

/** How a lab is recorded. */
export interface LabRecording {
  /** What Keras computes on. */
  engines: Engine[]
  /** That curves are kept which leave the tolerance. */
  anyway: boolean
  /** Runs a program's text on its target. */
  runOn(target: Target, programs: ProgramTexts): Promise<ProgramOutcome>
  say(line: string): void
}

/** What is run for a record of a lab: its programs on each engine, and those of its recorded tries. */
interface Runs {
  own: Target[]
  tries: { labTry: LabTry; targets: Target[] }[]
}

/** The programs that a record of a lab runs, by name: "keras on jax", `keras on tensorflow in try "adam"`. */
export function namesOfLabRuns(id: string, engines: Engine[]): string[] {
  const folder = labFolder(id)
  const { own, tries } = runsOf(folder, readLab(folder).file, engines)
  return [...own.map(targetName), ...tries.flatMap(namesInTry)]
}

function runsOf(folder: string, { tries }: LabFile, engines: Engine[]): Runs {
  const onWebgl = LIVE_PROGRAMS.map((program): Target => ({ program, engine: 'webgl' }))
  return {
    own: [...targets(engines), ...onWebgl],
    tries: readTries(folder, tries)
      .filter(({ recorded }) => recorded)
      .map((labTry) => ({
        labTry,
        targets: recordedPrograms(labTry).map((program) => ({ program, engine: 'tensorflow' })),
      })),
  }
}

function namesInTry({ labTry, targets }: Runs['tries'][number]): string[] {
  return targets.map((target) => `${targetName(target)} in try "${labTry.id}"`)
}

/**
 * Runs a lab's programs on the engines, and those of the browser on WebGL too, and writes its expected.json and
 * that of each try that is recorded, unless a program fails or curves lie apart.
 * @returns what is wrong: errors of programs, or curves that lie apart
 */
export async function recordLab(id: string, recording: LabRecording): Promise<string[]> {
  const { engines, anyway, runOn, say } = recording
  const folder = labFolder(id)
  const { file, programs } = readLab(folder)
  const { own, tries } = runsOf(folder, file, engines)
  const total = own.length + tries.flatMap(namesInTry).length
  const jobs = own.map((target) => ({
    name: targetName(target),
    run: async () => ({ target, ...(await runOn(target, programs)) }),
  }))
  const ran = await runJobs(withProgress(jobs, { total, say }))
  const errors = ran.flatMap(({ target, error }) =>
    error === undefined ? [] : [`${targetName(target)} failed: ${error}`],
  )
  if (errors.length > 0) return errors

  const runs = ran.flatMap(({ run }) => run ?? [])
  const comparisons = comparePairs(runs, file)
  for (const { what, gap } of comparisons) say(`  ${gap.toExponential(1)}  ${what}`)
  const apart = comparisons.flatMap(({ problem }) => problem ?? [])
  const changes = labSinceLast(runs.map(rounded), lastRecord(folder, file), file)
  for (const line of changes) say(indented(line))
  if (apart.length > 0 && !anyway) {
    return [...apart, 'nothing was written. Mend the programs; `--anyway` keeps curves that part.']
  }
  const progress = { done: own.length, total, say }
  const { records, problems } = await runTries(folder, tries, programs, { runOn, progress })
  if (problems.length > 0)
    return [...problems, 'nothing was written, as the records of a lab belong together.']
  for (const record of [{ folder, runs }, ...records])
    writeExpected(record.folder, today(), record.runs)
  return apart
}

/** A program on its engine, in a process or, on WebGL, in a browser. */
export function runRecorded(target: Target, programs: ProgramTexts): Promise<ProgramOutcome> {
  const { program, engine } = target
  return engine === 'webgl' && isLive(program)
    ? runOnWebgl(program, programs)
    : runOn(target, programs)
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
}

/** The record there is; one that fits the lab no longer is none to compare with. */
function lastRecord(folder: string, file: LabFile) {
  try {
    return readShownRecord(folder, file)
  } catch {
    return undefined
  }
}

/** Runs the Python programs of the tries that are recorded: their curves, which the panel shows. */
async function runTries(
  folder: string,
  tries: Runs['tries'],
  programs: ProgramTexts,
  {
    runOn,
    progress,
  }: Pick<LabRecording, 'runOn'> & { progress: Parameters<typeof withProgress>[1] },
): Promise<{ records: { folder: string; runs: RecordedRun[] }[]; problems: string[] }> {
  const records = []
  const problems: string[] = []
  let { done = 0 } = progress
  for (const { labTry, targets } of tries) {
    const changed = changedBy(folder, labTry, programs)
    const names = namesInTry({ labTry, targets })
    const jobs = targets.map((target, place) => ({
      name: names[place] ?? targetName(target),
      run: () => runOn(target, changed),
    }))
    const outcomes = await runJobs(withProgress(jobs, { ...progress, done }))
    done += jobs.length
    const errors = outcomes.flatMap(({ error }) => error ?? [])
    problems.push(...errors.map((error) => `try "${labTry.id}": ${error}`))
    const runs = outcomes.flatMap(({ run }) => (run ? { ...run, pictures: {} } : []))
    records.push({ folder: tryFolder(folder, labTry.id), runs })
  }
  return { records, problems }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** What a program draws on WebGL in a browser; its pictures are not kept. */
async function runOnWebgl(program: LiveProgram, programs: ProgramTexts): Promise<ProgramOutcome> {
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
