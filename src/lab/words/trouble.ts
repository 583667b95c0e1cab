import { PROGRAM_NAMES } from '../names.ts'
import type { ProgramRun } from '../run/run.ts'

/** What went wrong in a program: where, and the message. */
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
    message: shown,
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
