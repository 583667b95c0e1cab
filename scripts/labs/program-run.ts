import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM_FILES, type ProgramId, type RecordedRun } from '../../src/content/lab.ts'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import { reasonOfEnd } from './process-end.ts'

/**
 * What became of a program: its run and, where they are counted, how many tensors it left behind; or the error
 * that ended it, with file and line.
 */
export type ProgramOutcome =
  | { run: RecordedRun; leaked?: number; error?: never }
  | { error: string; run?: never; leaked?: never }

/** How the process of a program ended, and what it printed: to its standard output, and in all. */
export interface ProcessExit {
  code: number
  stdout: string
  output: string
}

/** What a run file says of a program that failed. */
export interface WrittenError {
  versions: Record<string, string>
  error: { class: string; message: string; line?: number | undefined }
}

/** Longest time a program may take, in seconds. */
export const TIMEOUT = 300

/** The run file is written when the program is through. */
const ENDED_EARLY = 'it ended its own process, with code 0, before its run was written'

/** Runs a program's text, with the file that it is shown as, and says what became of it. */
export async function runProgram(
  program: ProgramId,
  text: string,
  run: Runner,
): Promise<ProgramOutcome> {
  const { code, output, written } = await runInFolder(PROGRAM_FILES[program], text, run)
  if (code !== 0) return { error: reasonOfEnd({ code, output }) }
  return written === '' ? { error: ENDED_EARLY } : readRunFile(written)
}

/** Runs a program in a process of its own: it is given its path and that of the run file to write. */
export type Runner = (program: string, out: string) => Promise<ProcessExit>

/**
 * Writes a program's text into a folder of its own and runs it. `written` is the text of its run file, empty
 * where it wrote none; the folder's path is left out of all texts.
 */
export async function runInFolder(
  name: string,
  text: string,
  run: Runner,
): Promise<ProcessExit & { written: string }> {
  return inTemporaryFolder('lab', async (folder) => {
    const withoutFolder = (text: string) => text.replaceAll(`${folder}/`, '')
    const file = join(folder, name)
    const out = join(folder, 'run.json')
    writeFileSync(file, text)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const { code, stdout, output } = await run(file, out)
    return {
      code,
      stdout: withoutFolder(stdout),
      output: withoutFolder(output),
      written: existsSync(out) ? withoutFolder(readFileSync(out, 'utf8')) : '',
    }
  })
}

/** The text of a run file. */
export function runFileText(run: RecordedRun & { leaked?: number }): string {
  return JSON.stringify(run, (_key, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? { notFinite: String(value) } : value,
  )
}

function readRunFile(text: string): { run: RecordedRun; leaked?: number } {
  const { leaked, ...run } = JSON.parse(text, (_key, value) =>
    isNotFinite(value) ? Number(value.notFinite) : value,
  )
  return { run, ...(leaked !== undefined && { leaked }) }
}

/** JSON has no NaN and no infinities: a run file has objects for them, since a text can be a label "NaN". */
function isNotFinite(value: unknown): value is { notFinite: string } {
  const isObject = typeof value === 'object' && value !== null
  return isObject && 'notFinite' in value && typeof value.notFinite === 'string'
}
