import type { SeriesAgreement } from '../../agreement/compare-series.ts'
import { agreementSentences } from '../../agreement/words.ts'
import { BACKEND_NAMES, PROGRAM_NAMES } from '../names.ts'
import type { ProgramRun } from '../run/run.ts'
import type { Session } from '../run/session.ts'
import { BACKENDS, type Backend, type Phase } from '../../sandbox/protocol.ts'

/** What a phase is called while it lasts. */
export function phaseWords(phase: Phase | undefined, backend: Backend): string {
  const words: Record<Phase, string> = {
    loading: 'loading TensorFlow.js',
    starting: `starting ${BACKEND_NAMES[backend]}`,
    compiling: 'compiling, in the first step',
    training: 'training',
  }
  return words[phase ?? 'loading']
}

type Told = Pick<Session, 'outcome' | 'runs' | 'backend' | 'reason' | 'current'>

/** The sentence of the panel's status line. It changes with the phase, not with every step. */
export function statusSentence(session: Told, agreements: readonly SeriesAgreement[]): string {
  const { outcome, runs, current, backend, reason } = session
  if (outcome === undefined) return ''
  if (outcome === 'running') {
    if (!current) return 'Starting.'
    const name = nameAmong(current, runs)
    if (!current.responsive) return `${name} does not answer. Stop ends it.`
    return `${name}: ${phaseWords(current.phase, current.device?.backend ?? backend)}.`
  }
  if (outcome === 'stopped') return ['Run stopped.', reason].filter(Boolean).join(' ')
  if (outcome === 'done') return `Run done. ${apartSentences(agreements)}`.trim()
  const failed = runs.filter((run) => run.outcome === 'failed')
  return reason !== undefined ? 'Run failed.' : `Run failed: ${failed.map(whereFailed).join(', ')}.`
}

/** A program's name, and which of how many it is. */
export function nameAmong(run: ProgramRun, runs: ProgramRun[]): string {
  const which = runs.length > 1 ? ` (${runs.indexOf(run) + 1} of ${runs.length})` : ''
  return `${PROGRAM_NAMES[run.program]}${which}`
}

function whereFailed(run: ProgramRun): string {
  const line = run.error?.line === undefined ? '' : ` in line ${run.error.line}`
  return `${PROGRAM_NAMES[run.program]}${line}`
}

/** How far the curves lie apart, in sentences; empty where nothing is compared. */
export function apartSentences(agreements: readonly SeriesAgreement[], soFar = false): string {
  return agreements.length === 0 ? '' : agreementSentences(agreements, soFar)
}

/** What went wrong in a program: a heading, the message, and what to do where there is more to say. */
export interface Trouble {
  where: string
  message: string
}

/** What the alert says of a failed program. */
export function trouble(run: ProgramRun): Trouble | null {
  const name = PROGRAM_NAMES[run.program]
  if (run.crash !== undefined) {
    return {
      where: `${name}, ${run.file}`,
      message: `The sandbox came to an end: ${run.crash} The next run gets a new one.`,
    }
  }
  if (!run.error) return null
  const { name: kind, message, line, column } = run.error
  const place =
    line === undefined ? '' : `, line ${line}${column === undefined ? '' : `:${column}`}`
  return {
    where: `${name}, ${run.file}${place}`,
    message: `${kind}: ${message}${kernelHint(message)}`,
  }
}

/** What a missing kernel means for the reader. */
function kernelHint(message: string): string {
  const backend = /Kernel '\w+' not registered for backend '(\w+)'/.exec(message)?.[1]
  const known = BACKENDS.find((one) => one === backend)
  return known
    ? `\n${BACKEND_NAMES[known]} lacks a kernel that the program needs. Choose another backend.`
    : ''
}

/** Says which live curve stopped being a number, and where; null where none did. */
export function notANumber(run: ProgramRun): string | null {
  for (const [series, { x, y }] of Object.entries(run.curves)) {
    const index = y.findIndex((value) => !Number.isFinite(value))
    if (index < 0) continue
    const what = Number.isNaN(y[index]) ? 'not a number (NaN)' : 'infinite'
    return (
      `${PROGRAM_NAMES[run.program]}: ${series} is ${what} from point ${x[index]} on. ` +
      'The training has diverged; a smaller learning rate often mends it.'
    )
  }
  return null
}

/** Says how many tensors a program left behind, and what would have given them back; null where it left none. */
export function leftBehind({ program, stats }: ProgramRun): string | null {
  if (!stats?.leaked) return null
  const tensors = stats.leaked === 1 ? 'a tensor' : `${stats.leaked} tensors`
  return (
    `${PROGRAM_NAMES[program]} left ${tensors} behind. A graphics card keeps them until tf.tidy or ` +
    'dispose gives their memory back.'
  )
}

const LONGEST_LINE = 300

/** A message in one line, cut where it is long. */
export function inOneLine(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line
}
