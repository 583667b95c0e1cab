import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { Programs } from './apply-try.ts'
import { check } from './check.ts'
import { expected, labFile, PROGRAM_FILES, PROGRAMS, type Expected, type LabFile } from './lab.ts'
import { checkParts } from './read-parts.ts'

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

/** Reads and checks a lab's expected.json. */
export function readExpected(folder: string, { series }: LabFile): Expected {
  const path = join(folder, 'expected.json')
  const remedy = `Run \`npm run record -- ${basename(folder)}\`.`
  if (!existsSync(path)) throw new Error(`${path} is missing. ${remedy}`)
  const found = check(expected, path, parseFile(path, JSON.parse), remedy)
  for (const [program, engine] of NEEDED_RUNS) {
    const run = found.runs.find((run) => run.program === program && run.engine === engine)
    if (!run) throw new Error(`${path} lacks the run of ${program} on ${engine}. ${remedy}`)
    const lost = Object.keys(series).find((name) => !run.series[name])
    if (lost !== undefined) {
      throw new Error(
        `${path}: ${program} on ${engine} has no series "${lost}", which lab.yaml names. ` +
          `Plot it in ${PROGRAM_FILES[program]}, or mend the name; then: ${remedy}`,
      )
    }
  }
  return found
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
