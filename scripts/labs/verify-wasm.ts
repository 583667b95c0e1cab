import type { ProgramTexts } from '../../src/content/apply-try.ts'
import type { LabFile } from '../../src/content/lab.ts'
import {
  LIVE_PROGRAMS,
  PROGRAM_FILES,
  type LiveProgram,
  type ProgramId,
} from '../../src/content/program-files.ts'
import { asCheck, type Check } from './check.ts'
import { compareTwo, heldToItself } from './compare.ts'
import { endedOn } from './drawn.ts'
import { runJobs } from './jobs.ts'
import { judgeWithout } from './judge-without.ts'
import type { ProgramOutcome } from './program-run.ts'
import { runTypescript } from './run-typescript.ts'

/** What the TypeScript programs did, by program. */
export type LiveOutcomes = Partial<Record<ProgramId, ProgramOutcome>>

/**
 * Runs a lab's TypeScript programs on WASM and checks what the lab says of it: that it runs and draws the
 * curves of the CPU, or that a kernel is missing which the lab's own sentence names.
 */
export async function verifyWasm(
  lab: LabFile,
  programs: ProgramTexts,
  onCpu: LiveOutcomes,
): Promise<Check[]> {
  const outcomes = await runJobs(
    LIVE_PROGRAMS.map((program) => () => runTypescript(program, programs[program], 'wasm')),
  )
  const onWasm = Object.fromEntries(
    LIVE_PROGRAMS.map((program, i) => [program, outcomes[i] as ProgramOutcome]),
  )
  return judgeWasm(lab, onWasm, onCpu)
}

/** The verdict on what the programs did on WASM. */
export function judgeWasm(lab: LabFile, onWasm: LiveOutcomes, onCpu: LiveOutcomes): Check[] {
  const sentence = lab.without?.wasm
  if (sentence === undefined) {
    return LIVE_PROGRAMS.flatMap((program) =>
      judgeRun(program, lab, onWasm[program], onCpu[program]),
    )
  }
  const errors = LIVE_PROGRAMS.flatMap((program) => onWasm[program]?.error ?? [])
  return judgeWithout(sentence, 'wasm', errors)
}

function judgeRun(
  program: LiveProgram,
  lab: LabFile,
  wasm: ProgramOutcome | undefined,
  cpu: ProgramOutcome | undefined,
): Check[] {
  const what = `${program} runs on wasm`
  if (!wasm?.run)
    return [
      {
        what,
        problem: `${program} failed on wasm: ${wasm?.error ?? 'no run'}`,
        file: PROGRAM_FILES[program],
        field: 'on wasm',
      },
    ]
  const onCpu = endedOn({ program, engine: 'cpu' }, cpu ?? { error: 'no run' })
  const onWasm = endedOn({ program, engine: 'wasm' }, wasm)
  return [{ what }, ...compareTwo(onWasm, onCpu, heldToItself(lab)).map(asCheck)]
}
