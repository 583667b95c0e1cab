import { stripVTControlCharacters } from 'node:util'
import {
  PYTHON_ENGINES,
  TYPESCRIPT_ENGINES,
  type ProbeEngine,
  type ProbeRun,
} from '../../src/content/probe.ts'
import type { ProbeTarget } from '../../src/content/probe-targets.ts'
import { runInFolder, type Runner, type WrittenError } from '../labs/program-run.ts'
import { pythonOn } from '../labs/run-python.ts'
import { typescriptOn } from '../labs/run-typescript.ts'

/** What a program did, or why nothing is known of it. */
export type ProbeOutcome = { run: ProbeRun; broken?: never } | { broken: string; run?: never }

/** Runs a program of a probe on an engine, in a process of its own. */
export async function runProbe(
  { program, engine }: Pick<ProbeTarget, 'program' | 'engine'>,
  text: string,
): Promise<ProbeOutcome> {
  const { code, stdout, output, written } = await runInFolder(program, text, runnerOn(engine))
  if (written === '') {
    return { broken: `it ended with code ${code}: ${output.trim().split('\n').at(-1)}` }
  }
  const { versions, error } = JSON.parse(written) as WrittenError | (WrittenError & { error: undefined })
  const printed = plain(stdout)
  if (!error) return { run: { program, engine, versions, printed } }
  return {
    run: { program, engine, versions, printed, error: { ...error, message: plain(error.message) } },
  }
}

/** "keras.py on jax". */
export function nameOf({ program, engine }: Pick<ProbeTarget, 'program' | 'engine'>): string {
  return `${program} on ${engine}`
}

function runnerOn(engine: ProbeEngine): Runner {
  const python = PYTHON_ENGINES.find((known) => known === engine)
  if (python) return pythonOn(python)
  const backend = TYPESCRIPT_ENGINES.find((known) => known === engine)
  if (backend) return typescriptOn(backend)
  throw new Error(`no program can be run on ${engine}`)
}

/** A text without the signs that color it in a terminal. */
function plain(text: string): string {
  return stripVTControlCharacters(text)
}
