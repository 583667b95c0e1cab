import { LIMITS } from '../../sandbox/protocol.ts'
import { formatNumber } from '../numbers.ts'
import { PROGRAM_NAMES } from '../names.ts'
import type { ProgramRun } from '../run/run.ts'
import type { Snapshot } from '../run/session.ts'

/** How far the sum of probabilities may be from 1. */
const ROUNDING = 0.01

/** How one draws. */
export const HOW_TO_DRAW =
  'Mouse, finger or pen draws. Keys: arrows move a frame, Space inks a pixel or takes its ink away.'

/** What the programs get of a drawing. */
export function whatTheyGet({ rows, columns }: { rows: number; columns: number }): string {
  return (
    `The programs get ${rows} x ${columns} numbers from 0 for paper to 1 for ink. What a pen draws is ` +
    'moved and scaled to fill the room of the samples.'
  )
}

/** Who answers, and why a program does not. */
export function padSentence({ outcome, runs }: Pick<Snapshot, 'outcome' | 'runs'>): string {
  if (outcome === undefined) return 'Not live yet: Run lets the programs answer what is drawn.'
  const answering = runs.filter((run) => run.answering && run.outcome === 'done')
  const silent = runs.flatMap((run) => silence(run) ?? [])
  if (outcome === 'running') return 'The programs answer when the run is done.'
  const names = answering.map(({ program }) => PROGRAM_NAMES[program]).join(' and ')
  const live = names && `${names} ${answering.length > 1 ? 'answer' : 'answers'} while you draw.`
  return [live, ...silent].filter(Boolean).join(' ') || 'Run lets the programs answer again.'
}

function silence({ program, file, unanswered }: ProgramRun): string | null {
  if (!unanswered) return null
  const name = PROGRAM_NAMES[program]
  switch (unanswered.kind) {
    case 'error': {
      const { error } = unanswered
      const line = error.line === undefined ? '' : `, line ${error.line}`
      return `${name}, ${file}${line}, failed on this drawing: ${error.name}: ${error.message}`
    }
    case 'late':
      return `${name} did not answer within ${LIMITS.answer / 1000} seconds and was ended. ${AGAIN}`
    case 'idle':
      return `${name} was ended, as nothing was drawn for ${LIMITS.idle / 60_000} minutes. ${AGAIN}`
    case 'crashed':
      return `${name}: the sandbox came to an end: ${unanswered.reason} ${AGAIN}`
  }
}

const AGAIN = 'Run starts it anew.'

/** What the programs say of the drawing, each by its largest number: "Layers: 3, 92 %." */
export function answerWords(runs: readonly ProgramRun[], name: string): string {
  const said = runs.flatMap((run) => {
    const picture = run.pictures[name]
    if (run.outcome !== 'done' || picture?.kind !== 'drawing') return []
    return [`${PROGRAM_NAMES[run.program]}: ${largestWords(picture)}.`]
  })
  return said.join(' ')
}

function largestWords({ labels, values }: { labels: string[]; values: Float32Array }): string {
  const largest = values.reduce((best, value) => Math.max(best, value), -Infinity)
  const label = labels[values.indexOf(largest)]
  if (label === undefined) return 'not a number'
  const sum = values.reduce((all, value) => all + value, 0)
  const shares = Math.abs(sum - 1) < ROUNDING && values.every((value) => value >= 0)
  return `${label}, ${shares ? `${Math.round(100 * largest)} %` : formatNumber(largest)}`
}

/** A pixel under the frame, for who cannot see it; row and column from 0, ink from 0 to 1. */
export function cellWords(row: number, column: number, ink: number): string {
  return `row ${row + 1}, column ${column + 1}, ${ink === 0 ? 'paper' : `${Math.round(100 * ink)} % ink`}`
}
