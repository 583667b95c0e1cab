import type { Expected, Lab, LabFile } from './lab.ts'
import { attempt, ContentError, problemsOf } from './problem.ts'
import { readExpected, readLab } from './read-lab.ts'
import { changedBy, readTries, withRecord } from './read-tries.ts'

/**
 * A lab with its programs, its tries and what all of them were recorded to do. `readRecord` may let a lab pass that
 * is not recorded yet, by giving undefined.
 * @throws ContentError with all that is wrong in the folder
 */
export function readWholeLab(
  folder: string,
  readRecord: (folder: string, file: LabFile) => Expected | undefined = readExpected,
): Lab {
  const { file, programs } = readLab(folder)
  const tries = attempt(() => readTries(folder, file.tries))
  const read = 'value' in tries ? tries.value : []
  const expected = attempt(() => readRecord(folder, file))
  const isRecorded = !('value' in expected) || expected.value !== undefined
  const recorded = read.map((labTry) =>
    attempt(() => (isRecorded ? withRecord(folder, labTry, file) : labTry)),
  )
  const problems = [
    ...tries.problems,
    ...read.flatMap((labTry) => problemsOf(() => changedBy(folder, labTry, programs))),
    ...recorded.flatMap((one) => one.problems),
    ...expected.problems,
  ]
  if (!('value' in expected) || problems.length > 0) throw new ContentError(...problems)
  const whole = recorded.flatMap((one) => ('value' in one ? [one.value] : []))
  return { ...file, programs, tries: whole, expected: expected.value }
}
