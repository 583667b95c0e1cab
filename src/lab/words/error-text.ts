import { withoutInlineCode } from '../../content/inline-code.ts'
import type { ProgramError } from '../../sandbox/protocol.ts'
import { adviceOn, type AdvicePlace } from './advice.ts'

export { adviceOn }

/** An error as plain text: its message, then the advice on it. */
export function errorText({ name, message, hint }: ProgramError, place?: AdvicePlace): string {
  const text = `${name}: ${message}`
  if (!hint) return text
  const end = /[.!?]\s*$/.test(message) ? '' : '.'
  return `${text}${end} ${withoutInlineCode(adviceOn(hint, place))}`
}

const LONGEST_LINE = 300

/** The same in one line, cut where it is long. */
export function errorLine(error: ProgramError): string {
  const line = errorText(error).replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line
}
