import { changedBy, readTries } from '../../src/content/read-tries.ts'
import { PROGRAM_FILES, changedPrograms } from '../../src/content/lab.ts'
import { readLab } from '../../src/content/read-lab.ts'
import type { SourceText } from './lay-out.ts'
import { labFolder } from './select.ts'

/**
 * The programs that the tries of a lab change, as they leave them. Their paths say where they would lie as files:
 * their names in messages, and what the settings of the tools are found by.
 */
export function tryPrograms(lab: string): SourceText[] {
  const folder = labFolder(lab)
  const { file, programs } = readLab(folder)
  return readTries(folder, file.tries).flatMap((labTry) => {
    const changed = changedBy(folder, labTry, programs)
    return changedPrograms(labTry).map((program) => ({
      text: changed[program],
      path: `${folder}/tries/${labTry.id}/edit/${PROGRAM_FILES[program]}`,
    }))
  })
}
