import type { LabTry, ProgramId } from '../../content/lab.ts'
import { replaceOnce } from '../../content/replace-once.ts'
import { LIVE_PROGRAMS, type LiveProgram } from '../names.ts'

/** The live texts with a try's edits, or null where an edit's `find` does not occur exactly once. */
export function applyTry(
  labTry: LabTry,
  texts: Record<LiveProgram, string>,
): Record<LiveProgram, string> | null {
  const changed: Record<LiveProgram, string> = { ...texts }
  for (const { program, find, replace } of labTry.edits) {
    if (program === 'keras' || program === 'tensorflow') continue
    const edited = replaceOnce(changed[program], find, replace)
    if (typeof edited === 'number') return null
    changed[program] = edited
  }
  return changed
}

/** The programs that a try leaves as they were recorded. */
export function untouchedBy(labTry: LabTry | null, program: ProgramId): boolean {
  return !labTry?.edits.some((edit) => edit.program === program)
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
