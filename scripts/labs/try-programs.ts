import { changedBy, readTries } from '../../src/content/read-tries.ts'
import { PROGRAM_FILES, changedPrograms, type ProgramId } from '../../src/content/lab.ts'
import { readLab } from '../../src/content/read-lab.ts'
import { labFolder } from './select.ts'

/** A program as a try leaves it. */
export interface TryProgram {
  lab: string
  id: string
  program: ProgramId
  text: string
  /** Where it would lie as a file: its name in messages, and what the tools' settings are found by. */
  path: string
}

/** The programs that the tries of a lab change, as they leave them; of one try where it is given. */
export function tryPrograms(lab: string, only?: string): TryProgram[] {
  const folder = labFolder(lab)
  const { file, programs } = readLab(folder)
  return readTries(folder, file.tries)
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((labTry) => {
      const changed = changedBy(folder, labTry, programs)
      return changedPrograms(labTry).map((program) => ({
        lab,
        id: labTry.id,
        program,
        text: changed[program],
        path: `${folder}/tries/${labTry.id}/edit/${PROGRAM_FILES[program]}`,
      }))
    })
}
