import { join } from 'node:path'
import type { LiveProgram } from '../../src/content/program-files.ts'
import { run } from '../setup/run.ts'
import { runProgram, TIMEOUT, type Outcome } from './program-run.ts'

/** The program that runs a TypeScript file on TensorFlow.js: its arguments are the file and the run file to write. */
export const TYPESCRIPT_PROCESS = join(import.meta.dirname, 'typescript-process.ts')

/** Runs a TypeScript program in Node on a backend of TensorFlow.js, in a process of its own. */
export function runTypescript(
  program: LiveProgram,
  text: string,
  backend: 'cpu' | 'wasm' = 'cpu',
): Promise<Outcome> {
  return runProgram(program, text, (file, out) =>
    run(process.execPath, [TYPESCRIPT_PROCESS, file, out, backend], { timeout: TIMEOUT }),
  )
}
