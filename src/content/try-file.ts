import { FILE_HEADERS_ONLY, formatPatch, parsePatch, structuredPatch } from 'diff'
import type { ProgramTexts } from './apply-try.ts'
import { PROGRAM_FILES, PROGRAMS } from './program-files.ts'
import type { Changes } from './try.ts'

/** The file of a try's folder that holds what it changes. */
export const TRY_FILE = 'changes.diff'

/** Lines of a program that stand before and after a change, to be read by and to find its place by. */
const CONTEXT = 3

/** One unified difference of all programs that were changed; empty where none was. */
export function tryFileText(programs: ProgramTexts, changed: ProgramTexts): string {
  const patches = PROGRAMS.map((program) => {
    const file = PROGRAM_FILES[program]
    const texts = [programs[program], changed[program]] as const
    return structuredPatch(file, file, ...texts, undefined, undefined, { context: CONTEXT })
  })
  const filled = patches.filter(({ hunks }) => hunks.length > 0)
  return filled.length > 0 ? formatPatch(filled, FILE_HEADERS_ONLY) : ''
}

/** Takes a try's file apart by program. Throws with what is wrong in it. */
export function readTryFile(text: string): Changes {
  const changes: Changes = {}
  for (const patch of parsePatch(text)) {
    const { oldFileName, newFileName, hunks } = patch
    if (oldFileName === undefined && hunks.length === 0) continue
    const program = PROGRAMS.find((id) => PROGRAM_FILES[id] === oldFileName)
    if (program === undefined || newFileName !== oldFileName) {
      const names = Object.values(PROGRAM_FILES).join(', ')
      throw new Error(
        `it changes ${oldFileName ?? 'a file without a name'}` +
          `${newFileName === oldFileName ? '' : ` to ${newFileName}`}; it can change ${names}`,
      )
    }
    if (changes[program] !== undefined) throw new Error(`it has ${oldFileName} twice`)
    if (hunks.length === 0) throw new Error(`it changes nothing in ${oldFileName}`)
    changes[program] = formatPatch(patch, FILE_HEADERS_ONLY)
  }
  if (Object.keys(changes).length === 0) throw new Error('it changes no program')
  return changes
}
