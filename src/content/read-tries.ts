import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { applyTry, type Programs } from './apply-try.ts'
import { recordedPrograms } from './changed-programs.ts'
import type { LabFile } from './lab.ts'
import { PROGRAM_FILES } from './program-files.ts'
import { readRecord } from './read-record.ts'
import { readTryFile, TRY_FILE } from './try-file.ts'
import type { LabTry, TryWords } from './try.ts'

/** The file that holds what a try of a lab changes. */
export function tryPath(folder: string, id: string): string {
  return join(tryFolder(folder, id), TRY_FILE)
}

/** Reads what each try of a lab changes. Throws where words have no difference, or a difference no words. */
export function readTries(folder: string, words: TryWords[]): LabTry[] {
  const tries = words.map((one): LabTry => ({ ...one, changes: readChanges(folder, one.id) }))
  const unnamed = tryFolders(folder).find((id) => !words.some((one) => one.id === id))
  if (unnamed !== undefined) {
    throw new Error(
      `${tryPath(folder, unnamed)} has no entry in ${join(folder, 'lab.yaml')}. ` +
        `Add one to \`tries\` with \`id: ${unnamed}\`, or delete the folder.`,
    )
  }
  return tries
}

/** The folder of a try's difference, and of its record where it has one. */
export function tryFolder(folder: string, id: string): string {
  return join(folder, 'tries', id)
}

/** A try with its record. Throws where it should have one and has not, of every Python program that it changes. */
export function withRecord(folder: string, labTry: LabTry, { series }: LabFile): LabTry {
  if (!labTry.recorded) return labTry
  const programs = recordedPrograms(labTry)
  if (programs.length === 0) {
    throw new Error(
      `${join(folder, 'lab.yaml')}: try "${labTry.id}" is \`recorded\`, but changes no Python program. ` +
        'Take the line out.',
    )
  }
  const runs = programs.map((program) => [program, 'tensorflow'] as const)
  const needed = { lab: basename(folder), series, runs }
  return { ...labTry, record: readRecord(tryFolder(folder, labTry.id), needed) }
}

/** The programs of a lab with a try's changes. Throws where they do not fit. */
export function changedBy(folder: string, { id, changes }: LabTry, programs: Programs): Programs {
  const result = applyTry(changes, programs)
  if ('changed' in result) return result.changed
  const { program, hunk, lines } = result.misfit
  throw new Error(
    `${tryPath(folder, id)}: try "${id}", hunk ${hunk} of ${PROGRAM_FILES[program]} does not fit ` +
      `the program, which has changed since. \`npm run try -- ${basename(folder)}\` fits the lab's ` +
      `tries anew, and names those that need a hand.\n${lines.join('\n')}`,
  )
}

function readChanges(folder: string, id: string): LabTry['changes'] {
  const path = tryPath(folder, id)
  if (!existsSync(path)) {
    throw new Error(
      `${path} is missing, but lab.yaml has a try "${id}". ${remedy(folder, id)} ` +
        'Or take the try out of lab.yaml.',
    )
  }
  try {
    return readTryFile(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}. ${remedy(folder, id)}`, {
      cause: error,
    })
  }
}

/** The folders with a difference; one that is only being edited has none yet. */
function tryFolders(folder: string): string[] {
  const tries = join(folder, 'tries')
  if (!existsSync(tries)) return []
  return readdirSync(tries)
    .filter((id) => existsSync(tryPath(folder, id)))
    .sort()
}

function remedy(folder: string, id: string): string {
  return `Write it anew: \`npm run try -- ${basename(folder)} ${id} --edit\`.`
}
