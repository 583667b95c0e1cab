import { applyPatch, parsePatch } from 'diff'
import { changedPrograms } from './changed-programs.ts'
import type { ProgramId } from './program-files.ts'
import type { Changes } from './try.ts'

/** The text of each program. */
export type ProgramTexts = Record<ProgramId, string>

/** A piece of a difference that has no place in its program. */
export interface Misfit {
  program: ProgramId
  /** Its number in the difference of that program, from 1, and its lines. */
  hunk: number
  lines: string[]
}

/** The given programs with a try's changes, or the first piece of them that does not fit. */
export function applyTry<Id extends ProgramId>(
  changes: Changes,
  programs: Record<Id, string>,
): { changed: Record<Id, string> } | { misfit: Misfit } {
  const changed = { ...programs }
  for (const program of changedPrograms({ changes })) {
    if (!isGiven(program, programs)) continue
    const [patch] = parsePatch(changes[program] ?? '')
    if (!patch) continue
    for (const [index, { lines }] of patch.hunks.entries()) {
      const hunks = patch.hunks.slice(0, index + 1)
      const text = applyPatch(programs[program], { ...patch, hunks })
      if (text === false) return { misfit: { program, hunk: index + 1, lines } }
      changed[program] = text
    }
  }
  return { changed }
}

function isGiven<Id extends ProgramId>(
  program: ProgramId,
  programs: Record<Id, string>,
): program is Id {
  return program in programs
}
