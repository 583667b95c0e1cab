import type { ProgramTexts } from '../../src/content/apply-try.ts'
import type { ProgramId, RecordedRun } from '../../src/content/lab.ts'
import { isLive, LIVE_PROGRAMS } from '../../src/content/program-files.ts'
import type { Engine } from './engines.ts'
import { runPython } from './run-python.ts'
import { runTypescript } from './run-typescript.ts'
import type { ProgramOutcome } from './program-run.ts'

/** A program and what it runs on. */
export interface Target {
  program: ProgramId
  engine: RecordedRun['engine']
}

/** What each program of a lab runs on, with Keras on the engines that are given. */
export function targets(engines: Engine[]): Target[] {
  return [
    ...LIVE_PROGRAMS.map((program): Target => ({ program, engine: 'cpu' })),
    ...engines.map((engine): Target => ({ program: 'keras', engine })),
    ...(engines.includes('tensorflow')
      ? [{ program: 'tensorflow', engine: 'tensorflow' } satisfies Target]
      : []),
  ]
}

/** Runs a program's text on its target. */
export function runOn(
  { program, engine }: Target,
  programs: ProgramTexts,
): Promise<ProgramOutcome> {
  const text = programs[program]
  if (isLive(program)) return runTypescript(program, text, engine === 'wasm' ? 'wasm' : 'cpu')
  return runPython(program, engine as Engine, text)
}

/** "keras on jax". */
export function targetName({ program, engine }: Target): string {
  return `${program} on ${engine}`
}
