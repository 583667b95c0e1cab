import type { SeriesAgreement } from '../../agreement/compare-series.ts'
import { agreementSentences } from '../../agreement/words.ts'
import { BACKEND_NAMES, PROGRAM_NAMES } from '../names.ts'
import { currentRun, type ProgramRun } from '../run/run.ts'
import type { Snapshot } from '../run/session.ts'
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

type Told = Pick<Snapshot, 'outcome' | 'runs' | 'backend' | 'reason'>

/** The sentence of the panel's status line. It changes with the phase, not with every step. */
export function statusSentence(snapshot: Told, agreements: readonly SeriesAgreement[]): string {
  const { outcome, runs, backend, reason } = snapshot
  if (outcome === undefined) return ''
  if (outcome === 'running') {
    const current = currentRun(runs)
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
export function nameAmong(run: ProgramRun, runs: readonly ProgramRun[]): string {
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

/** What went wrong in a program: a heading, and the message with what to do where there is more to say. */
export interface Trouble {
  where: string
  /** As much of it as one reads. */
  message: string
  /** All of it that the sandbox passed on, where that is more. */
  whole?: string
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
  const whole = `${kind}: ${message}`
  const shown = beginning(whole)
  return {
    where: `${name}, ${run.file}${place}`,
    message: shown + kernelHint(message),
    ...(shown !== whole && { whole }),
  }
}

/** Lines, and characters, of a message that one reads. */
const READ = { lines: 8, characters: 600 }

/** The beginning of a message, as much as one reads of it. */
export function beginning(message: string): string {
  const lines = message.split('\n', READ.lines + 1)
  const start = lines.slice(0, READ.lines).join('\n').slice(0, READ.characters)
  return start.length < message.length ? `${start.trimEnd()} …` : message
}

/** What a missing kernel means for the reader. */
function kernelHint(message: string): string {
  const backend = /Kernel '\w+' not registered for backend '(\w+)'/.exec(message)?.[1]
  const known = BACKENDS.find((one) => one === backend)
  return known
    ? `\n${BACKEND_NAMES[known]} lacks a kernel that the program needs. Choose another backend.`
    : ''
}

/** Says of which curves not every point is here; null where all are. */
export function thinnedOut({ program, curves }: ProgramRun): string | null {
  const parts = Object.entries(curves).flatMap(([series, { x, thinned }]) =>
    thinned ? [`${x.length} of the ${thinned.drawn} points of ${series}`] : [],
  )
  return parts.length === 0
    ? null
    : `${PROGRAM_NAMES[program]}: chart, table and CSV file have ${parts.join(', and ')}. ` +
        'Of a long curve ever fewer points are kept, and always its end.'
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
