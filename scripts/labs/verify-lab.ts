import type { ProgramTexts } from '../../src/content/apply-try.ts'
import {
  changedPrograms,
  type LabFile,
  type LabTry,
  type RecordedRun,
} from '../../src/content/lab.ts'
import { readExpected, readLab, type WrittenLab } from '../../src/content/read-lab.ts'
import { PROGRAM_FILES } from '../../src/content/program-files.ts'
import { changedBy, readTries, withRecord } from '../../src/content/read-tries.ts'
import { asCheck, type Check } from './check.ts'
import { comparePairs, compareWithRecord } from './compare.ts'
import { endedOn } from './drawn.ts'
import { runJobs } from './jobs.ts'
import { targetName, runOn, targets, type Target } from './run-all.ts'
import type { Engine } from './engines.ts'
import { labFolder } from './select.ts'
import type { ProgramOutcome } from './program-run.ts'
import { judgeEverywhere, type TryResult } from './tries.ts'
import { verifyWasm } from './verify-wasm.ts'

/** What a program did on its target. */
type Tried = Target & { outcome: ProgramOutcome }

/** Runs a lab's programs and tries again, Keras on the engines given, and checks all that it promises. */
export async function verifyLab(id: string, engines: Engine[]): Promise<Check[]> {
  const folder = labFolder(id)
  const { file, programs } = readLab(folder)
  const recorded = readExpected(folder, file).runs
  const plain = await runTargets(targets(engines), programs)
  const runs = plain.flatMap(({ outcome }) => outcome.run ?? [])
  const further = await Promise.all([
    verifyWasm(file, programs, outcomesOnCpu(plain)),
    verifyTries(folder, file, programs, plain, recorded),
  ])
  return [
    ...plain.map(ranThrough),
    ...plain.flatMap(leftNothing),
    ...comparePairs(runs, file).map(asCheck),
    ...compareWithRecord(runs, recorded, file).map(asCheck),
    ...further.flat(),
  ]
}

/** Runs a lab's programs and one try, with each program on one engine, and judges the try beside the `records`. */
export async function runTryAlone(
  { file, programs }: WrittenLab,
  records: RecordedRun[],
  labTry: LabTry,
  changed: ProgramTexts,
  engines: Engine[],
): Promise<TryResult> {
  const all = targets(engines.filter((engine) => engine === 'tensorflow'))
  const edited = changedPrograms(labTry)
  const plain = await runTargets(
    all.filter(({ program }) => !edited.includes(program)),
    programs,
  )
  const tried = await runTargets(
    all.filter(({ program }) => edited.includes(program)),
    changed,
  )
  return judgeTried(labTry, [...plain, ...tried], file, records)
}

function outcomesOnCpu(tried: Tried[]) {
  const onCpu = tried.filter(({ engine }) => engine === 'cpu')
  return Object.fromEntries(onCpu.map(({ program, outcome }) => [program, outcome]))
}

async function verifyTries(
  folder: string,
  file: LabFile,
  programs: ProgramTexts,
  plain: Tried[],
  recorded: RecordedRun[],
): Promise<Check[]> {
  // A try runs Keras on one engine: it is about the four programs.
  const four = plain.filter(({ engine }) => engine === 'cpu' || engine === 'tensorflow')
  const checks = await Promise.all(
    readTries(folder, file.tries).map(async (labTry): Promise<Check[]> => {
      const field = `try "${labTry.id}"`
      const what = `${field} (${labTry.expect.outcome})`
      try {
        const changed = changedBy(folder, labTry, programs)
        const tried = await runTry(labTry, changed, four)
        const result = judgeTried(labTry, tried, file, recorded)
        const problem = result.problem && `${field}: ${result.problem}`
        const check = { what: `${what}: ${result.measured}`, field, ...(problem && { problem }) }
        return [check, ...againstRecord(withRecord(folder, labTry, file), tried, file)]
      } catch (error) {
        return [{ what, problem: (error as Error).message, field }]
      }
    }),
  )
  return checks.flat()
}

/** The recorded programs of a try beside their record, which keeps their curves alone. */
function againstRecord({ id, record }: LabTry, tried: Tried[], file: LabFile): Check[] {
  if (!record) return []
  const runs = tried.flatMap(({ program, outcome: { run } }) =>
    run && record.runs.some((one) => one.program === program) ? [{ ...run, pictures: {} }] : [],
  )
  return compareWithRecord(runs, record.runs, file).map((one) => {
    const { what, problem } = asCheck(one)
    const field = `try "${id}"`
    const named = (text: string) => `${field}: ${text}`
    return { what: named(what), field, ...(problem !== undefined && { problem: named(problem) }) }
  })
}

function judgeTried(
  labTry: LabTry,
  tried: Tried[],
  file: LabFile,
  records: RecordedRun[],
): TryResult {
  const ended = tried.map((one) => endedOn(one, one.outcome))
  return judgeEverywhere(labTry, ended, file, records)
}

/** Runs the programs that the try changes; the others have run. */
async function runTry(labTry: LabTry, changed: ProgramTexts, plain: Tried[]): Promise<Tried[]> {
  const edited = changedPrograms(labTry)
  const again = plain.filter(({ program }) => edited.includes(program))
  return [
    ...plain.filter(({ program }) => !edited.includes(program)),
    ...(await runTargets(again, changed)),
  ]
}

function runTargets(wanted: Target[], programs: ProgramTexts): Promise<Tried[]> {
  return runJobs(
    wanted.map(({ program, engine }) => async () => ({
      program,
      engine,
      outcome: await runOn({ program, engine }, programs),
    })),
  )
}

function ranThrough({ outcome, ...target }: Tried): Check {
  const what = `${targetName(target)} runs`
  if (outcome.error === undefined) return { what }
  return { what, problem: `${targetName(target)} failed: ${outcome.error}`, ...placeOf(target) }
}

function leftNothing({ outcome: { leaked }, ...target }: Tried): Check[] {
  if (leaked === undefined) return []
  const what = `${targetName(target)} leaves no tensor behind`
  if (leaked === 0) return [{ what }]
  const problem = `${targetName(target)} leaves ${leaked} tensors behind`
  return [{ what, problem, ...placeOf(target) }]
}

function placeOf({ program, engine }: Target): Pick<Check, 'file' | 'field'> {
  return { file: PROGRAM_FILES[program], field: `on ${engine}` }
}
