import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { Programs } from './apply-try.ts'
import { check } from './check.ts'
import { labFile, PROGRAM_FILES, PROGRAMS, type Expected, type LabFile } from './lab.ts'
import { checkParts } from './read-parts.ts'
import { readRecord } from './read-record.ts'

/** The programs and engines that a lab must have been recorded on. */
export const NEEDED_RUNS = [
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
  programs: Programs
}

/** Reads and checks a lab's lab.yaml and its four programs; every error names the file and the remedy. */
export function readLab(folder: string): WrittenLab {
  const path = join(folder, 'lab.yaml')
  const file = check(
    labFile,
    path,
    parseFile(path, parse),
    'Mend the field; src/content/lab.ts describes each.',
  )
  const programs = Object.fromEntries(
    PROGRAMS.map((program) => [program, read(join(folder, PROGRAM_FILES[program]))]),
  ) as Programs
  checkParts(path, file.parts, programs)
  return { file, programs }
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

function read(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw new Error(
    `${path} is missing. A lab needs lab.yaml and ${Object.values(PROGRAM_FILES).join(', ')}.`,
  )
}

function parseFile(path: string, parser: (text: string) => unknown): unknown {
  const text = read(path)
  try {
    return parser(text)
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`)
  }
}
