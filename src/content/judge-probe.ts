import { fits, tidy } from './holes.ts'
import type { Expectation, ProbeRun } from './probe.ts'

/** What a run did, as far as it is judged. */
export type Judged = Pick<ProbeRun, 'printed' | 'error'>

/** What is wrong with a run, in words; undefined where it did what is expected. */
export function judgeProbe(expectation: Expectation, run: Judged): string | undefined {
  const { prints, values = {}, fails } = expectation
  return (
    judgeError(fails, run.error) ?? judgePrinted(prints, run.printed) ?? judgeValues(values, run)
  )
}

/**
 * How a run differs from the recorded one in what the expectation leaves open; undefined where it does not.
 * What the page shows is the record, so all of it must still be true.
 */
export function judgeAgainstRecord(
  { prints, values = {} }: Expectation,
  run: Judged,
  recorded: Judged,
): string | undefined {
  const [now, then] = [run.printed, recorded.printed].map((text) => withoutValues(text, values))
  if (prints === undefined && now !== then) {
    return `it printed ${quoted(run.printed)}, and the record has ${quoted(recorded.printed)}`
  }
  const [line, before] = [run.error?.line, recorded.error?.line]
  if (line !== before) return `it failed in line ${line}, and the record says line ${before}`
  return undefined
}

function judgeError(fails: Expectation['fails'], error: Judged['error']): string | undefined {
  if (!fails) return error && `it failed: ${error.class}: ${error.message}`
  const expected = `${fails.class}: ${tidy(fails.message)}`
  if (!error) return `it did not fail; expected is ${quoted(expected)}`
  if (error.class === fails.class && fits(fails.message, error.message)) return undefined
  return `it failed with ${quoted(`${error.class}: ${error.message}`)}; expected is ${quoted(expected)}`
}

function judgePrinted(prints: string | undefined, printed: string): string | undefined {
  if (prints === undefined || fits(prints, printed)) return undefined
  return `it printed ${quoted(printed)}; expected is ${quoted(prints)}`
}

function judgeValues(
  values: NonNullable<Expectation['values']>,
  { printed }: Judged,
): string | undefined {
  for (const [name, { is, within }] of Object.entries(values)) {
    const found = valuesOf(printed, name)
    const [value] = found
    if (found.length !== 1 || value === undefined) {
      return `it must print one line "${name}: number", and printed ${found.length || 'none'}: ${quoted(printed)}`
    }
    // Not `>`: what is not a number lies within nothing.
    if (!(Math.abs(value - is) <= within))
      return `${name} is ${value}; expected is ${is} within ${within}`
  }
  return undefined
}

/** The numbers of all lines `name: number`. */
function valuesOf(printed: string, name: string): number[] {
  return linesOf(printed).flatMap((line) => {
    const text = line.startsWith(`${name}: `) ? line.slice(name.length + 2).trim() : ''
    return text === '' ? [] : [Number(text)]
  })
}

/** A text without the lines of these values, which have a tolerance of their own. */
function withoutValues(printed: string, values: object): string {
  const named = (line: string) => Object.keys(values).some((name) => line.startsWith(`${name}: `))
  return linesOf(printed)
    .filter((line) => !named(line))
    .join('\n')
}

function linesOf(text: string): string[] {
  return tidy(text).split('\n')
}

function quoted(text: string): string {
  const shown = tidy(text)
  return shown.includes('\n') ? `\n${shown.replace(/^/gm, '    ')}\n   ` : `"${shown}"`
}
