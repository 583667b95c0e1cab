import type { RunEvent } from '../../sandbox/page/host.ts'
import type { LiveProgram } from '../names.ts'
import type {
  Device,
  Phase,
  Picture,
  ProgramError,
  Stats,
  TrainedResult,
} from '../../sandbox/protocol.ts'

export type Outcome = 'waiting' | 'running' | 'done' | 'stopped' | 'failed'

export interface LogLine {
  level: 'log' | 'warn' | 'error'
  text: string
}

/** Everything that is known of one program's run. Events are folded into it in place: a run may have many points. */
export interface ProgramRun {
  program: LiveProgram
  file: string
  outcome: Outcome
  phase?: Phase
  device?: Device
  stats?: Stats
  /** Share that is done, as the program said it. */
  fraction?: number
  /** Seconds from the program's start to its first point. */
  firstPoint?: number
  curves: Record<string, { x: number[]; y: number[] }>
  pictures: Record<string, Picture>
  logs: LogLine[]
  /** What it trained, or why that cannot be saved. */
  trained?: TrainedResult
  error?: ProgramError
  /** Why the sandbox itself came to an end. */
  crash?: string
  responsive: boolean
  /** Whether it stands still, as the reader asked. */
  held: boolean
  startedAt: number
}

/** A run that has not begun. */
export function waitingRun(program: LiveProgram, file: string): ProgramRun {
  return {
    program,
    file,
    outcome: 'waiting',
    curves: {},
    pictures: {},
    logs: [],
    responsive: true,
    held: false,
    startedAt: 0,
  }
}

/** Folds one event of the sandbox into the run. `now` is in milliseconds, on the clock of `startedAt`. */
export function foldEvent(run: ProgramRun, event: RunEvent, now: number): void {
  switch (event.type) {
    case 'ready':
      run.device = event.device
      break
    case 'phase':
      run.phase = event.phase
      break
    case 'points':
      run.firstPoint ??= (now - run.startedAt) / 1000
      addPoints((run.curves[event.series] ??= { x: [], y: [] }), event.x, event.y)
      break
    case 'picture':
      run.pictures[event.name] = event.picture
      break
    case 'progress':
      run.fraction = event.fraction
      break
    case 'held':
      // What is held before its first point had that point ready.
      run.firstPoint ??= (now - run.startedAt) / 1000
      run.held = true
      break
    case 'stats':
      run.stats = event.stats
      break
    case 'log':
      run.logs.push({ level: event.level, text: event.text })
      break
    case 'responsive':
    case 'unresponsive':
      run.responsive = event.type === 'responsive'
      break
    case 'trained':
      run.trained = event.result
      break
    case 'failed':
      run.outcome = 'failed'
      run.error = event.error
      break
    case 'crashed':
      run.outcome = 'failed'
      run.crash = event.reason
      break
    case 'done':
      run.outcome = 'done'
      run.stats = event.stats
      break
  }
}

function addPoints(curve: { x: number[]; y: number[] }, x: Float64Array, y: Float64Array): void {
  for (const value of x) curve.x.push(value)
  for (const value of y) curve.y.push(value)
}
