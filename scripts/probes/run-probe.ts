import { stripVTControlCharacters } from 'node:util'
import type { ProbeEngine, ProbeRun } from '../../src/content/probe.ts'
import type { ProbeTarget } from '../../src/content/probe-targets.ts'
import { lastLine } from '../labs/process-end.ts'
import { runInFolder, type Runner, type WrittenError } from '../labs/program-run.ts'
import { pythonOn } from '../labs/run-python.ts'
import { typescriptOn } from '../labs/run-typescript.ts'
import { webgl } from './run-on-webgl.ts'

/** What a program did, or why nothing is known of it. */
export type ProbeOutcome = { run: ProbeRun; broken?: never } | { broken: string; run?: never }

/** Runs a program of a probe on an engine, in a process of its own. */
export async function runProbe(
  { program, engine, without }: Omit<ProbeTarget, 'expectation'>,
  text: string,
): Promise<ProbeOutcome> {
  const runner = runnerOn(engine, without === 'tensorflow')
  const { code, stdout, output, written } = await runInFolder(program, text, runner)
  const file =
    written && (JSON.parse(written) as Pick<ProbeRun, 'versions'> & Partial<WrittenError>)
  if (!file || (!file.error && code !== 0)) {
    return { broken: `it ended with code ${code}: ${lastLine(output)}` }
  }
  const { versions, error } = file
  const printed = plain(stdout)
  if (!error) return { run: { program, engine, versions, printed } }
  return {
    run: { program, engine, versions, printed, error: { ...error, message: plain(error.message) } },
  }
}

/** "keras.py on jax". */
export function probeTargetName({
  program,
  engine,
}: Pick<ProbeTarget, 'program' | 'engine'>): string {
  return `${program} on ${engine}`
}

function runnerOn(engine: ProbeEngine, withoutTensorFlow: boolean): Runner {
  if (engine === 'webgl') return webgl
  return engine === 'cpu' || engine === 'wasm'
    ? typescriptOn(engine)
    : pythonOn(engine, withoutTensorFlow)
}

/** A text without the signs that color it in a terminal. */
function plain(text: string): string {
  return stripVTControlCharacters(text)
}
