import type { Drawn } from '../../src/agreement/compare-runs.ts'
import type { EndedProgram } from '../../src/agreement/judge-try.ts'
import type { RecordedRun } from '../../src/content/lab.ts'
import type { LiveProgram } from '../../src/content/program-files.ts'
import type { Backend } from '../../src/sandbox/protocol.ts'
import type { BrowserOutcome } from './browser-run.ts'
import type { Outcome } from './program-run.ts'
import { nameOf, type Target } from './run-all.ts'

/** What a program drew, and how it ended. */
export type Ended = Drawn & EndedProgram

/** What a program in Node or Python did. */
export function endedOn(target: Target, { run, error, leaked }: Outcome): Ended {
  return { ...drawn(target, run?.series ?? {}), error, leaked }
}

/** What a record says that a program drew. */
export function recordedDrawing(run: RecordedRun): Drawn {
  return drawn(run, run.series)
}

/** What a program in the browser did; on another backend than the one asked for it counts as failed. */
export function endedInBrowser(
  program: LiveProgram,
  backend: Backend,
  { device, series, error, leaked }: BrowserOutcome,
): Ended {
  const fallback =
    device && device.backend !== backend ? `ran on ${device.backend}: ${device.reason}` : undefined
  return {
    program,
    name: nameOf({ program, engine: backend }),
    on: { engine: backend, label: backend, precision: device?.precision ?? 32 },
    curves: series,
    error: error ? `${error.name}: ${error.message}` : fallback,
    leaked,
  }
}

function drawn({ program, engine }: Target, curves: RecordedRun['series']): Drawn {
  const on = { engine, label: engine, precision: 32 } as const
  return { program, name: nameOf({ program, engine }), on, curves }
}
