import type { Programs } from '../../src/content/apply-try.ts'
import { TOLERANCE, type LabFile, type ProgramId } from '../../src/content/lab.ts'
import { relativeGap } from '../../src/agreement/gap.ts'
import { runJobs } from './jobs.ts'
import type { Outcome } from './program-run.ts'
import { runTypescript, type LiveProgramId } from './run-typescript.ts'
import type { Check } from './verify-lab.ts'

const LIVE: LiveProgramId[] = ['high-level', 'low-level']
const MISSING_KERNEL = /Kernel '(\w+)' not registered for backend 'wasm'/

/** What the TypeScript programs did, by program. */
export type LiveOutcomes = Partial<Record<ProgramId, Outcome>>

/**
 * Runs a lab's TypeScript programs on WASM and checks what the lab says of it: that it runs and draws the
 * curves of the CPU, or that a kernel is missing which the lab's own sentence names.
 */
export async function verifyWasm(
  lab: LabFile,
  programs: Programs,
  onCpu: LiveOutcomes,
): Promise<Check[]> {
  const outcomes = await runJobs(
    LIVE.map((program) => () => runTypescript(program, programs[program], 'wasm')),
  )
  const onWasm = Object.fromEntries(LIVE.map((program, i) => [program, outcomes[i] as Outcome]))
  return judgeWasm(lab, onWasm, onCpu)
}

/** The verdict on what the programs did on WASM. */
export function judgeWasm(lab: LabFile, onWasm: LiveOutcomes, onCpu: LiveOutcomes): Check[] {
  const sentence = lab.without?.wasm
  if (sentence === undefined) {
    return LIVE.flatMap((program) => judgeRun(program, lab, onWasm[program], onCpu[program]))
  }
  const what = 'the lab cannot run on wasm, as it says'
  const errors = LIVE.flatMap((program) => onWasm[program]?.error ?? [])
  if (errors.length === 0) {
    return [{ what, problem: `both programs run on wasm, but lab.yaml says: ${sentence}` }]
  }
  return errors.map((error) => {
    const kernel = MISSING_KERNEL.exec(error)?.[1]
    if (kernel !== undefined && sentence.includes(kernel)) return { what: `${what}: ${error}` }
    return { what, problem: `lab.yaml says "${sentence}", but on wasm: ${error}` }
  })
}

function judgeRun(
  program: LiveProgramId,
  { series }: LabFile,
  wasm: Outcome | undefined,
  cpu: Outcome | undefined,
): Check[] {
  const what = `${program} runs on wasm`
  if (!wasm?.run)
    return [{ what, problem: `${program} failed on wasm: ${wasm?.error ?? 'no run'}` }]
  return [{ what }, ...Object.keys(series).map((name) => compare(name))]

  function compare(name: string): Check {
    const both = `${program} on wasm and on cpu, series "${name}"`
    const [left, right] = [wasm?.run?.series[name], cpu?.run?.series[name]]
    const widest = left && right && relativeGap(left, right)
    if (!widest || widest.unshared > 0) {
      return { what: both, problem: `${both}: the points differ, or are missing` }
    }
    const found = `${widest.gap.toExponential(1)}  ${both}`
    if (widest.gap <= TOLERANCE.acrossEngines) return { what: found }
    return { what: found, problem: `${found}: allowed ${TOLERANCE.acrossEngines}` }
  }
}
