import type { ProgramCurves } from '../../src/agreement/compare-runs.ts'
import type { EndedProgram } from '../../src/agreement/judge-try.ts'
import type { RecordedRun } from '../../src/content/lab.ts'
import type { LiveProgram } from '../../src/content/program-files.ts'
import { recordedLabel } from '../../src/lab/chart/curves.ts'
import { BACKEND_NAMES, ENGINE_NAMES, PROGRAM_NAMES } from '../../src/lab/names.ts'
import type { BrowserOutcome } from './browser-run.ts'
import type { ProgramOutcome } from './program-run.ts'
import { targetName, type Target } from './run-all.ts'

/** What a program drew, and how it ended. */
export type Ended = ProgramCurves & EndedProgram

/** What a program in Node or Python did. */
export function endedOn(target: Target, { run, error, leaked }: ProgramOutcome): Ended {
  return { ...drawn(target, run?.series ?? {}), error, leaked }
}

/** What a record says that a program drew. */
export function recordedDrawing(run: RecordedRun): ProgramCurves {
  return drawn(run, run.series)
}

/** What a record says that a program drew, by the names of the panel. */
export function recordedOnPanel({ program, engine, series }: RecordedRun): ProgramCurves {
  const on = { engine, label: ENGINE_NAMES[engine] ?? engine, precision: 32 } as const
  return { program, name: recordedLabel(program, engine), on, curves: series }
}

/** What a program in the browser did, by the names of the panel. */
export function endedInBrowser(
  program: LiveProgram,
  { device, series, error, crash, leaked }: BrowserOutcome,
): Ended {
  // As on the panel: a run that has not said what computes is held to what holds on the CPU.
  const { backend, precision } = device ?? { backend: 'cpu', precision: 32 }
  return {
    program,
    name: PROGRAM_NAMES[program],
    on: { engine: backend, label: BACKEND_NAMES[backend], precision },
    curves: series,
    error: error ? `${error.name}: ${error.message}` : crash,
    leaked,
  }
}

/** Why another backend than the one asked for computed; undefined where that one did. */
export function fallback({ device }: Pick<BrowserOutcome, 'device'>): string | undefined {
  if (!device || device.backend === device.requested) return undefined
  return `${BACKEND_NAMES[device.backend]} computed: ${device.reason}`
}

function drawn({ program, engine }: Target, curves: RecordedRun['series']): ProgramCurves {
  const on = { engine, label: engine, precision: 32 } as const
  return { program, name: targetName({ program, engine }), on, curves }
}
