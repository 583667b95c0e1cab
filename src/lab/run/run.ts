import type { Curve } from '../../agreement/gap.ts'
import type { RunEvent } from '../../sandbox/page/host.ts'
import type { AnswerEvent, Unanswered } from '../../sandbox/page/listener.ts'
import type { LiveProgram } from '../names.ts'
import type {
  Device,
  Phase,
  Picture,
  ProgramError,
  Stats,
  Thinned,
  TrainedResult,
} from '../../sandbox/protocol.ts'

export type RunOutcome = 'waiting' | 'running' | 'done' | 'stopped' | 'failed'

export interface LogLine {
  readonly level: 'log' | 'warn' | 'error'
  readonly text: string
}

/** A curve as far as it has been drawn. */
export interface DrawnCurve extends Curve {
  readonly thinned?: Thinned
}

/** Everything that is known of one program's run. It never changes: what happens makes another. */
export interface ProgramRun {
  readonly program: LiveProgram
  readonly file: string
  readonly outcome: RunOutcome
  readonly phase?: Phase
  readonly device?: Device
  readonly stats?: Stats
  /** The part that is done, from 0 to 1, as the program said it. */
  readonly fraction?: number
  /** Seconds from the program's start to its first point. */
  readonly firstPoint?: number
  readonly curves: Readonly<Record<string, DrawnCurve>>
  readonly pictures: Readonly<Record<string, Picture>>
  readonly logs: readonly LogLine[]
  /** What it trained, or why that cannot be saved. */
  readonly trained?: TrainedResult
  readonly error?: ProgramError
  /** Why the sandbox itself came to an end. */
  readonly crash?: string
  /** Whether it has asked for drawings, and answers them once it is done. */
  readonly answering?: boolean
  /** Why the last drawing has no answer. */
  readonly unanswered?: Unanswered
  readonly responsive: boolean
  /** Whether it stands still, as the reader asked. */
  readonly held: boolean
  /** When it began, in milliseconds. */
  readonly startedAt: number
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

/** The run that is going on. */
export function currentRun(runs: readonly ProgramRun[]): ProgramRun | undefined {
  return runs.find(({ outcome }) => outcome === 'running')
}

/** The run after an event of its sandbox. `now` is in milliseconds, on the clock of `startedAt`. */
export function foldEvent(run: ProgramRun, event: RunEvent, now: number): ProgramRun {
  switch (event.type) {
    case 'ready':
      return { ...run, device: event.device }
    case 'phase':
      return { ...run, phase: event.phase }
    case 'points': {
      const curve = extendedCurve(run.curves[event.series], event)
      return { ...withFirstPoint(run, now), curves: { ...run.curves, [event.series]: curve } }
    }
    case 'picture':
      return { ...run, pictures: { ...run.pictures, [event.name]: event.picture } }
    case 'progress':
      return { ...run, fraction: event.fraction }
    case 'held':
      // What is held before its first point had that point ready.
      return { ...withFirstPoint(run, now), held: true }
    case 'stats':
      return { ...run, stats: event.stats }
    case 'log':
      return { ...run, logs: [...run.logs, { level: event.level, text: event.text }] }
    case 'responsive':
    case 'unresponsive':
      return { ...run, responsive: event.type === 'responsive' }
    case 'trained':
      return { ...run, trained: event.result }
    case 'failed':
      return { ...run, outcome: 'failed', error: event.error }
    case 'crashed':
      return { ...run, outcome: 'failed', crash: event.reason }
    case 'done':
      return { ...run, outcome: 'done', stats: event.stats }
    case 'answering':
      return { ...run, answering: true }
    case 'answer':
      return withAnswer(run, event)
    case 'unanswered':
      return { ...run, unanswered: event.why, answering: event.why.kind === 'error' }
  }
}

/** The run with an answer in its picture. */
function withAnswer(
  { unanswered: _, ...run }: ProgramRun,
  { name, pixels, values }: AnswerEvent & { type: 'answer' },
): ProgramRun {
  const picture = run.pictures[name]
  if (picture?.kind !== 'drawing') return run
  return { ...run, pictures: { ...run.pictures, [name]: { ...picture, pixels, values } } }
}

function withFirstPoint(run: ProgramRun, now: number): ProgramRun {
  return { ...run, firstPoint: run.firstPoint ?? (now - run.startedAt) / 1000 }
}

/**
 * A copy with the points of an event in it. Copies are cheap: a curve has at most 10,000 points and grows at most
 * ten times a second; sixteen such curves take a millisecond.
 */
export function extendedCurve(
  curve: DrawnCurve | undefined,
  { x, y, thinned }: RunEvent & { type: 'points' },
): DrawnCurve {
  const end = curve?.thinned?.loose ? -1 : undefined
  return {
    x: (curve?.x.slice(0, end) ?? []).concat(Array.from(x)),
    y: (curve?.y.slice(0, end) ?? []).concat(Array.from(y)),
    ...(thinned && { thinned }),
  }
}
