import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { applyTry, type Misfit, type ProgramTexts } from './apply-try.ts'
import { recordedPrograms } from './changed-programs.ts'
import { readDataFile } from './data-file.ts'
import { lineOfField } from './data-lines.ts'
import type { LabFile } from './lab.ts'
import { attempt, ContentError, type Problem } from './problem.ts'
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
  const read = words.map((one) =>
    attempt((): LabTry => {
      return { ...one, changes: readChanges(folder, one.id) }
    }),
  )
  const unnamed = tryFolders(folder).filter((id) => !words.some((one) => one.id === id))
  const problems = [
    ...read.flatMap(({ problems }) => problems),
    ...unnamed.map((id) => ({
      file: tryPath(folder, id),
      field: 'tries',
      what: `it has no entry in ${join(folder, 'lab.yaml')}`,
      remedy: `Add one to \`tries\` with \`id: ${id}\`, or delete the folder.`,
    })),
  ]
  if (problems.length > 0) throw new ContentError(...problems)
  return read.flatMap((one) => ('value' in one ? [one.value] : []))
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
    const file = join(folder, 'lab.yaml')
    throw new ContentError({
      ...entryOf(file, labTry.id, 'recorded'),
      what: `the try "${labTry.id}" is recorded, but changes no Python program`,
      remedy: 'Take the line out.',
    })
  }
  const runs = programs.map((program) => [program, 'tensorflow'] as const)
  const needed = { lab: basename(folder), series, runs }
  return { ...labTry, record: readRecord(tryFolder(folder, labTry.id), needed) }
}

/** The programs of a lab with a try's changes. Throws where they do not fit. */
export function changedBy(
  folder: string,
  { id, changes }: LabTry,
  programs: ProgramTexts,
): ProgramTexts {
  const result = applyTry(changes, programs)
  if ('changed' in result) return result.changed
  throw new ContentError(misfitProblem(folder, id, result.misfit, programs))
}

function misfitProblem(
  folder: string,
  id: string,
  { program, hunk, lines }: Misfit,
  programs: ProgramTexts,
): Problem {
  const file = tryPath(folder, id)
  const written = new Set(programs[program].split('\n'))
  const lost = lines.find((line) => /^[- ]/.test(line) && !written.has(line.slice(1)))
  const why = lost ? `: it has no line "${lost.slice(1)}"` : ', whose lines have another order'
  return {
    file,
    line: lineOfHunk(readFileSync(file, 'utf8'), PROGRAM_FILES[program], hunk),
    field: PROGRAM_FILES[program],
    what: `hunk ${hunk} of the try "${id}" does not fit the program${why}`,
    remedy:
      `Run \`npm run try -- ${basename(folder)}\`, which fits the lab's tries anew and names those ` +
      'that need a hand.',
  }
}

/** The line on which the n-th piece of a program's difference begins. */
function lineOfHunk(text: string, program: string, hunk: number): number {
  const lines = text.split('\n')
  const begins = lines.indexOf(`--- ${program}`)
  const hunks = lines.flatMap((line, i) => (i > begins && line.startsWith('@@') ? [i + 1] : []))
  return hunks[hunk - 1] ?? 1
}

/** Where a field of a try stands in lab.yaml. */
function entryOf(
  file: string,
  id: string,
  field: string,
): Pick<Problem, 'file' | 'line' | 'field'> {
  const { tries } = readDataFile(file) as { tries: { id: string }[] }
  const place = tries.findIndex((one) => one.id === id)
  const path = ['tries', place, field]
  return { file, line: lineOfField(file, path), field: path.join('.') }
}

function readChanges(folder: string, id: string): LabTry['changes'] {
  const path = tryPath(folder, id)
  if (!existsSync(path)) {
    throw new ContentError({
      file: path,
      field: 'tries',
      what: `the file is missing, but lab.yaml has a try "${id}"`,
      remedy: `${remedy(folder, id)} Or take the try out of lab.yaml.`,
    })
  }
  try {
    return readTryFile(readFileSync(path, 'utf8'))
  } catch (error) {
    const what = `it cannot be read: ${(error as Error).message}`
    throw new ContentError({ file: path, field: 'tries', what, remedy: remedy(folder, id) })
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
