import { constants } from 'node:os'

/**
 * Why a process failed: the last line that it printed, for the runners end with their error in one line. A signal
 * leaves no such line: it is named.
 */
export function reasonOfEnd({ code, output }: { code: number; output: string }): string {
  const last = lastLine(output)
  const signal = signalOf(code)
  if (signal === undefined) return last || `it ended with code ${code} and printed nothing`
  const memory = signal === 'SIGKILL' ? ', as where memory runs out' : ''
  const printed = last && `; the last that it printed: ${last}`
  return `it was ended by ${signal}${memory}${printed}`
}

/** The last line of a text. */
export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}

/** The signal in an exit code: shells add 128 to its number, and Python gives the number below zero. */
function signalOf(code: number): string | undefined {
  const number = code < 0 ? -code : code - 128
  return Object.entries(constants.signals).find(([, own]) => own === number)?.[0]
}
