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
import { judgeWithout } from './judge-without.ts'
import type { ProgramOutcome } from './program-run.ts'

/** What the TypeScript programs did, by program. */
export type LiveOutcomes = Partial<Record<ProgramId, ProgramOutcome>>

/**
 * Checks what a lab says of its TypeScript programs on WASM: that they run and draw the curves of the CPU, or that
 * a kernel is missing which the lab's own sentence names.
 */
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
