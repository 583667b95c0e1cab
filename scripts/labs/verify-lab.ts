import type { Programs } from '../../src/content/apply-try.ts'
import { changedPrograms, type LabFile, type LabTry } from '../../src/content/lab.ts'
import { readExpected, readLab, type WrittenLab } from '../../src/content/read-lab.ts'
import { changedBy, readTries } from '../../src/content/read-tries.ts'
import { comparePairs, compareWithRecord, type Comparison } from './compare.ts'
import { runJobs } from './jobs.ts'
import { nameOf, runOn, targets, type Target } from './run-all.ts'
import type { Engine } from './run-python.ts'
import { labFolder } from './select.ts'
import { judgeTry, type Tried, type TryResult } from './tries.ts'
import { verifyWasm } from './verify-wasm.ts'

/** One thing that was checked, in words; `problem` where it does not hold. */
export interface Check {
  what: string
  problem?: string
}

/** Runs a lab's programs and tries again, Keras on the engines given, and checks all that it promises. */
export async function verifyLab(id: string, engines: Engine[]): Promise<Check[]> {
  const folder = labFolder(id)
  const { file, programs } = readLab(folder)
  const recorded = readExpected(folder, file).runs
  const plain = await runTargets(targets(engines), programs)
  const runs = plain.flatMap(({ outcome }) => outcome.run ?? [])
  const further = await Promise.all([
    verifyWasm(file, programs, outcomesOnCpu(plain)),
    verifyTries(folder, file, programs, plain),
  ])
  return [
    ...plain.map(ranThrough),
    ...plain.flatMap(leftNothing),
    ...comparePairs(runs, file).map(asCheck),
    ...compareWithRecord(runs, recorded, file).map(asCheck),
    ...further.flat(),
  ]
}

/** Runs a lab's programs and one try, with each program on one engine, and judges the try. */
export async function runTryAlone(
  { file, programs }: WrittenLab,
  labTry: LabTry,
  changed: Programs,
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
  return judgeTry(labTry, [...plain, ...tried], Object.keys(file.series), file.tolerance)
}

function outcomesOnCpu(tried: Tried[]) {
  const onCpu = tried.filter(({ engine }) => engine === 'cpu')
  return Object.fromEntries(onCpu.map(({ program, outcome }) => [program, outcome]))
}

function verifyTries(
  folder: string,
  file: LabFile,
  programs: Programs,
  plain: Tried[],
): Promise<Check[]> {
  // A try runs Keras on one engine: it is about the four programs.
  const four = plain.filter(({ engine }) => engine === 'cpu' || engine === 'tensorflow')
  return Promise.all(
    readTries(folder, file.tries).map(async (labTry) => {
      const what = `try "${labTry.id}" (${labTry.expect.outcome})`
      try {
        const changed = changedBy(folder, labTry, programs)
        const tried = await runTry(labTry, changed, four)
        const result = judgeTry(labTry, tried, Object.keys(file.series), file.tolerance)
        const problem = result.problem && `try "${labTry.id}": ${result.problem}`
        return { what: `${what}: ${result.measured}`, ...(problem && { problem }) }
      } catch (error) {
        return { what, problem: (error as Error).message }
      }
    }),
  )
}

/** Runs the programs that the try changes; the others have run. */
async function runTry(labTry: LabTry, changed: Programs, plain: Tried[]): Promise<Tried[]> {
  const edited = new Set(changedPrograms(labTry))
  const again = plain.filter(({ program }) => edited.has(program))
  return [
    ...plain.filter(({ program }) => !edited.has(program)),
    ...(await runTargets(again, changed)),
  ]
}

function runTargets(wanted: Target[], programs: Programs): Promise<Tried[]> {
  return runJobs(
    wanted.map(({ program, engine }) => async () => ({
      program,
      engine,
      outcome: await runOn({ program, engine }, programs),
    })),
  )
}

function ranThrough({ outcome, ...target }: Tried): Check {
  const what = `${nameOf(target)} runs`
  return outcome.error === undefined
    ? { what }
    : { what, problem: `${nameOf(target)} failed: ${outcome.error}` }
}

function leftNothing({ outcome: { leaked }, ...target }: Tried): Check[] {
  if (leaked === undefined) return []
  const what = `${nameOf(target)} leaves no tensor behind`
  return leaked === 0
    ? [{ what }]
    : [{ what, problem: `${nameOf(target)} leaves ${leaked} tensors behind` }]
}

function asCheck({ what, gap, problem }: Comparison): Check {
  return { what: `${gap.toExponential(1)}  ${what}`, ...(problem && { problem }) }
}
