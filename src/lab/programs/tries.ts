import { changedPrograms } from '../../content/changed-programs.ts'
import type { LabTry, ProgramId } from '../../content/lab.ts'
import { LIVE_PROGRAMS, type LiveProgram } from '../names.ts'

/** The programs that a try leaves as they were recorded. */
export function untouchedBy(labTry: LabTry | null, program: ProgramId): boolean {
  return !labTry || !changedPrograms(labTry).includes(program)
}

/** What a run showed, as far as a try's expectation goes. */
export interface Showing {
  /** The largest gap between the curves that the try leaves comparable. */
  gap: number | null
  /** The programs that failed, with their messages. */
  failures: { program: ProgramId; message: string }[]
  /** Whether all comparable curves of a series have as many points. */
  complete: boolean
  /** The programs that left tensors behind. */
  leaking: ProgramId[]
}

/** Whether what a try expects has happened; the rule of scripts/labs/tries.ts, for the programs of the panel. */
export function isMet(
  expect: LabTry['expect'],
  tolerance: number,
  { gap, failures, complete, leaking }: Showing,
): boolean {
  if (expect.outcome === 'fail') {
    const said = failures.some(({ message }) => message.includes(expect.message))
    return said && LIVE_PROGRAMS.every((program) => failsAsNamed(program, expect, failures))
  }
  if (failures.length > 0 || gap === null) return false
  if (expect.outcome === 'part') return gap >= expect.by
  return complete && gap <= tolerance && leakAsNamed(expect, leaking)
}

function leakAsNamed(
  { leaks }: { leaks?: ProgramId[] | undefined },
  leaking: ProgramId[],
): boolean {
  if (!leaks) return true
  return LIVE_PROGRAMS.every((program) => leaks.includes(program) === leaking.includes(program))
}

function failsAsNamed(
  program: LiveProgram,
  { programs }: { programs?: ProgramId[] | undefined },
  failures: Showing['failures'],
): boolean {
  if (!programs) return true
  return programs.includes(program) === failures.some((failure) => failure.program === program)
}
