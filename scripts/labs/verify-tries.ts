import type { ProgramTexts } from '../../src/content/apply-try.ts'
import type { LabFile, LabTry, RecordedRun } from '../../src/content/lab.ts'
import { isLive } from '../../src/content/program-files.ts'
import { changedBy, readTries, withRecord } from '../../src/content/read-tries.ts'
import { asCheck, type Check } from './check.ts'
import { compareWithRecord } from './compare.ts'
import { endedOn, type Ended } from './drawn.ts'
import type { Engine } from './engines.ts'
import { targets, type Target } from './run-all.ts'
import type { RunPrograms, Tried } from './run-once.ts'
import { judgeEverywhere, type TryResult } from './tries.ts'

/** A lab as its tries are judged: its programs, and their records. */
export interface LabOfTries {
  file: LabFile
  programs: ProgramTexts
  records: RecordedRun[]
}

/** Runs the tries of a lab and checks what they expect, and what is recorded of them. */
export async function verifyTries(
  folder: string,
  lab: LabOfTries,
  engines: Engine[],
  run: RunPrograms,
): Promise<Check[]> {
  const checks = readTries(folder, lab.file.tries).map(async (labTry): Promise<Check[]> => {
    const field = `try "${labTry.id}"`
    const what = `${field} (${labTry.expect.outcome})`
    try {
      const changed = changedBy(folder, labTry, lab.programs)
      const { tried, result } = await judgeRunning(labTry, lab, changed, engines, run)
      const problem = result.problem && `${field}: ${result.problem}`
      const check = { what: `${what}: ${result.measured}`, field, ...(problem && { problem }) }
      return [check, ...againstRecord(withRecord(folder, labTry, lab.file), tried, lab.file)]
    } catch (error) {
      return [{ what, problem: (error as Error).message, field }]
    }
  })
  return (await Promise.all(checks)).flat()
}

/**
 * Runs a try and judges it on WASM, where TypeScript takes about half the time. It is held there to what holds
 * on the CPU; where it does not hold that, or cannot run, the CPU decides.
 */
export async function judgeRunning(
  labTry: LabTry,
  { file, records }: Omit<LabOfTries, 'programs'>,
  changed: ProgramTexts,
  engines: Engine[],
  run: RunPrograms,
): Promise<{ tried: Tried[]; result: TryResult }> {
  // A try runs Keras on one engine: it is about the four programs.
  const four = targets(engines.filter((engine) => engine === 'tensorflow'))
  const judge = async (wanted: Target[]) => {
    const tried = await run(wanted, changed)
    return { tried, result: judgeEverywhere(labTry, tried.map(heldToCpu), file, records) }
  }
  const missing = file.without?.wasm ?? labTry.without?.wasm
  if (missing === undefined) {
    const onWasm = await judge(four.map(withWasm))
    if (onWasm.result.problem === undefined) return onWasm
  }
  return judge(four)
}

function withWasm(target: Target): Target {
  return isLive(target.program) ? { ...target, engine: 'wasm' } : target
}

function heldToCpu({ outcome, ...target }: Tried): Ended {
  const ended = endedOn(target, outcome)
  return target.engine === 'wasm' ? { ...ended, on: { ...ended.on, engine: 'cpu' } } : ended
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
