import { join } from 'node:path'
import type { LiveProgram } from '../../src/content/program-files.ts'
import { run } from '../setup/run.ts'
import { runProgram, TIMEOUT, type ProgramOutcome, type Runner } from './program-run.ts'

/** The program that runs a TypeScript file on TensorFlow.js: its arguments are the file and the run file to write. */
const TYPESCRIPT_PROCESS = join(import.meta.dirname, 'typescript-process.ts')

/** Runs a TypeScript program in Node on a backend of TensorFlow.js, in a process of its own. */
export function runTypescript(
  program: LiveProgram,
  text: string,
  backend: 'cpu' | 'wasm' = 'cpu',
): Promise<ProgramOutcome> {
  return runProgram(program, text, typescriptOn(backend))
}

/** Reading TensorFlow.js takes a third of a short program's time: its machine code is kept. */
const KEPT_CODE = { NODE_COMPILE_CACHE: '.cache/machine-code' }

/** Runs TypeScript files on a backend of TensorFlow.js. */
export function typescriptOn(backend: 'cpu' | 'wasm'): Runner {
  return (program, out) =>
    run(process.execPath, [TYPESCRIPT_PROCESS, program, out, backend], {
      timeout: TIMEOUT,
      env: KEPT_CODE,
    })
}
