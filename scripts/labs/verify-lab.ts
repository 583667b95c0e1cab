import { readExpected, readLab } from '../../src/content/read-lab.ts'
import { LIVE_PROGRAMS, PROGRAM_FILES } from '../../src/content/program-files.ts'
import { asCheck, type Check } from './check.ts'
import { comparePairs, compareWithRecord } from './compare.ts'
import type { Engine } from './engines.ts'
import { judgeWasm, type LiveOutcomes } from './judge-wasm.ts'
import { targetName, targets, type Target } from './run-all.ts'
import { runningOnce, type Tried } from './run-once.ts'
import { labFolder } from './select.ts'
import { verifyTries } from './verify-tries.ts'

/** Runs a lab's programs and tries again, Keras on the engines given, and checks all that it promises. */
export async function verifyLab(id: string, engines: Engine[]): Promise<Check[]> {
  const folder = labFolder(id)
  const { file, programs } = readLab(folder)
  const records = readExpected(folder, file).runs
  const run = runningOnce()
  const wasm = LIVE_PROGRAMS.map((program): Target => ({ program, engine: 'wasm' }))
  // All at once: no core waits for the last of the lab's own programs before it begins with the tries.
  const [plain, onWasm, tries] = await Promise.all([
    run(targets(engines), programs),
    run(wasm, programs),
    verifyTries(folder, { file, programs, records }, engines, run),
  ])
  const runs = plain.flatMap(({ outcome }) => outcome.run ?? [])
  const onCpu = plain.filter(({ engine }) => engine === 'cpu')
  return [
    ...plain.map(ranThrough),
    ...plain.flatMap(leftNothing),
    ...comparePairs(runs, file).map(asCheck),
    ...compareWithRecord(runs, records, file).map(asCheck),
    ...judgeWasm(file, byProgram(onWasm), byProgram(onCpu)),
    ...tries,
  ]
}

function byProgram(tried: Tried[]): LiveOutcomes {
  return Object.fromEntries(tried.map(({ program, outcome }) => [program, outcome]))
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
