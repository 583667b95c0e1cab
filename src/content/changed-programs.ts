import { isLive, PROGRAMS, type ProgramId } from './program-files.ts'
import type { LabTry } from './try.ts'

/** The programs that a try changes, in the order of the panel. */
export function changedPrograms({ changes }: Pick<LabTry, 'changes'>): ProgramId[] {
  return PROGRAMS.filter((program) => changes[program] !== undefined)
}

/** Those of the programs that a try changes whose curves are recorded with its changes. */
export function recordedPrograms(labTry: Pick<LabTry, 'changes' | 'recorded'>): ProgramId[] {
  return labTry.recorded ? changedPrograms(labTry).filter((program) => !isLive(program)) : []
}

/** Whether a run of the panel shows something of a try: a changed program of the browser, or a recorded one. */
export function showsOnPanel(labTry: Pick<LabTry, 'changes' | 'recorded'>): boolean {
  return changedPrograms(labTry).some(isLive) || labTry.recorded === true
}
