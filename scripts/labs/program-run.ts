import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROGRAM_FILES, type ProgramId, type RecordedRun } from '../../src/content/lab.ts'

/**
 * What became of a program: its run and, where they are counted, how many tensors it left behind; or the error
 * that ended it, with file and line.
 */
export type Outcome =
  | { run: RecordedRun; leaked?: number; error?: never }
  | { error: string; run?: never; leaked?: never }

/** How the process of a program ended, and what it printed. */
export interface Ended {
  code: number
  output: string
}

/** Longest time a program may take, in seconds. */
export const TIMEOUT = 300

/** Writes a program's text into a folder of its own and runs it: `run` is given its path and that of the run file to write. */
export async function runProgram(
  program: ProgramId,
  text: string,
  run: (program: string, out: string) => Promise<Ended>,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'lab-'))
  try {
    const file = join(folder, PROGRAM_FILES[program])
    const out = join(folder, 'run.json')
    writeFileSync(file, text)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const { code, output } = await run(file, out)
    return code === 0 ? readRunFile(out) : { error: lastLine(output) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The text of a run file. */
export function runFileText(run: RecordedRun & { leaked?: number }): string {
  return JSON.stringify(run, (_key, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? { notFinite: String(value) } : value,
  )
}

function readRunFile(path: string): { run: RecordedRun; leaked?: number } {
  const { leaked, ...run } = JSON.parse(readFileSync(path, 'utf8'), (_key, value) =>
    isNotFinite(value) ? Number(value.notFinite) : value,
  )
  return { run, ...(leaked !== undefined && { leaked }) }
}

/** JSON has no NaN and no infinities: a run file has objects for them, since a text can be a label "NaN". */
function isNotFinite(value: unknown): value is { notFinite: string } {
  const isObject = typeof value === 'object' && value !== null
  return isObject && 'notFinite' in value && typeof value.notFinite === 'string'
}

/** Both runners end with the error in one line. */
function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? ''
}
