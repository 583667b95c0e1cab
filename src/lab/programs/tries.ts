import type { LabTry } from '../../content/lab.ts'
import { replaceOnce } from '../../content/replace-once.ts'
import type { LiveProgram } from '../names.ts'

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
