import { PROGRAM_FILES, type LabTry, type ProgramId } from './lab.ts'
import { replaceOnce } from './replace-once.ts'

/** The text of each program. */
export type Programs = Record<ProgramId, string>

/**
 * The programs with a try's edits. Throws where an edit's `find` does not occur exactly once: `where` is the
 * lab.yaml that the message names.
 */
export function applyTry(where: string, { id, edits }: LabTry, programs: Programs): Programs {
  const changed = { ...programs }
  for (const { program, find, replace } of edits) {
    const edited = replaceOnce(changed[program], find, replace)
    if (typeof edited === 'number') {
      throw new Error(
        `${where}: try "${id}", edit of ${program}: "find" must occur exactly once in ` +
          `${PROGRAM_FILES[program]}, it occurs ${edited} times. ` +
          `Mend this text, or the program:\n${find}`,
      )
    }
    changed[program] = edited
  }
  return changed
}
