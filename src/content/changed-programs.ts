import type { LabTry } from './lab.ts'
import { PROGRAMS, type ProgramId } from './program-files.ts'

/** The programs that a try changes. */
export function changedPrograms({ edits }: LabTry): ProgramId[] {
  return PROGRAMS.filter((program) => edits.some((edit) => edit.program === program))
}
