import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ProgramTexts } from './apply-try.ts'
import { check } from './check.ts'
import { readDataFile } from './data-file.ts'
import {
  labFile,
  PROGRAM_FILES,
  PROGRAMS,
  type Expected,
  type LabFile,
  type ProgramId,
} from './lab.ts'
import { attempt, ContentError } from './problem.ts'
import { checkParts } from './read-parts.ts'
import { readRecord } from './read-record.ts'

/** The programs and engines that a lab must have been recorded on. */
const NEEDED_RUNS = [
  ['high-level', 'cpu'],
  ['low-level', 'cpu'],
  ['high-level', 'webgl'],
  ['low-level', 'webgl'],
  ['keras', 'tensorflow'],
  ['keras', 'jax'],
  ['keras', 'torch'],
  ['tensorflow', 'tensorflow'],
] as const

/** The runs that a page needs to show a record: PyTorch is several gigabytes, and the tests ask for it. */
const SHOWN_RUNS = NEEDED_RUNS.filter(([, engine]) => engine !== 'torch')

/** What people write in a lab's folder. */
export interface WrittenLab {
  file: LabFile
  programs: ProgramTexts
}

/** What a lab consists of that people write, for those who miss a file of it. */
const LAB_FILES = `A lab needs lab.yaml and ${Object.values(PROGRAM_FILES).join(', ')}.`

/** Reads and checks a lab's lab.yaml and its four programs; every error names the file and the remedy. */
export function readLab(folder: string): WrittenLab {
  const path = join(folder, 'lab.yaml')
  const file = attempt(() => readLabFile(path))
  const programs = attempt(() => readPrograms(folder))
  if (!('value' in file && 'value' in programs)) {
    throw new ContentError(...file.problems, ...programs.problems)
  }
  checkParts(path, file.value.parts, programs.value)
  return { file: file.value, programs: programs.value }
}

function readLabFile(path: string): LabFile {
  const value = readDataFile(path, `Write it. ${LAB_FILES}`)
  return check(labFile, path, value, 'Mend the field; src/content/lab.ts describes each.')
}

/** Reads and checks what a page shows of a lab's expected.json; undefined where nothing was recorded yet. */
export function readShownRecord(folder: string, { series }: LabFile): Expected | undefined {
  if (!existsSync(join(folder, 'expected.json'))) return undefined
  return readRecord(folder, { lab: basename(folder), series, runs: SHOWN_RUNS })
}

/** Reads and checks a lab's expected.json, which must hold every run. */
export function readExpected(folder: string, { series }: LabFile): Expected {
  return readRecord(folder, { lab: basename(folder), series, runs: NEEDED_RUNS })
}

/** The four programs of a lab; throws with each that is missing. */
function readPrograms(folder: string): ProgramTexts {
  const pathOf = (program: ProgramId) => join(folder, PROGRAM_FILES[program])
  const missing = PROGRAMS.filter((program) => !existsSync(pathOf(program)))
  if (missing.length > 0) {
    const what = 'the program is missing'
    throw new ContentError(
      ...missing.map((field) => ({
        file: pathOf(field),
        field,
        what,
        remedy: `Write it. ${LAB_FILES}`,
      })),
    )
  }
  const texts = PROGRAMS.map((program) => [program, readFileSync(pathOf(program), 'utf8')])
  return Object.fromEntries(texts) as ProgramTexts
}
