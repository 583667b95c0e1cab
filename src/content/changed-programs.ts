import { PROGRAMS, type ProgramId } from './program-files.ts'
import type { LabTry } from './try.ts'

/** The programs that a try changes, in the order of the panel. */
export function changedPrograms({ changes }: Pick<LabTry, 'changes'>): ProgramId[] {
  return PROGRAMS.filter((program) => changes[program] !== undefined)
}
