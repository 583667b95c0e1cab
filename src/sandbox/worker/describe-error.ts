import { LIMITS, type ProgramError } from '../protocol.ts'
import { hintOfMessage } from './error-hints.ts'

const { slice, indexOf, replace } = String.prototype
const { apply } = Reflect
const { exec } = RegExp.prototype
const toText = String
const Pattern = RegExp

/** The end of a stack is searched for the program's line, up to this many characters. */
const STACK_TEXT = 40_000

/** Where an error can be in the program: its name in stacks, and what to do with a place of a stack. */
export interface ProgramPlace {
  file: string
  /** The address that the program was loaded from: WebKit's stacks have that instead of the name. */
  url?: string
  /**
   * From a place in the text that ran to the place in the text that the reader wrote; undefined where that has
   * no such place.
   */
  original(line: number, column: number): { line: number; column: number } | undefined
}

/** Describes whatever was thrown. Never throws itself, and never makes a text beyond the limits. */
export function describeError(thrown: unknown, place: ProgramPlace): ProgramError {
  if (typeof thrown !== 'object' && typeof thrown !== 'function') {
    return { name: 'Error', message: cut(`The program threw ${primitive(thrown)}`, LIMITS.text) }
  }
  if (thrown === null) return { name: 'Error', message: 'The program threw null' }
  const name = property(thrown, 'name')
  const message = property(thrown, 'message')
  if (message === undefined) {
    return { name: 'Error', message: 'The program threw a value that is not an error' }
  }
  const hint = hintOfMessage(message)
  return {
    name: cut(name || 'Error', LIMITS.name),
    message: cut(message, LIMITS.text),
    ...(hint && { hint }),
    ...lineOf(property(thrown, 'stack') ?? '', message, place),
  }
}

/** The innermost place of the program that a stack names. A program can make one up: what it lacks is passed over. */
function lineOf(stack: string, message: string, place: ProgramPlace) {
  const end = message.length > LIMITS.text ? -1 : apply(indexOf, stack, [message])
  const frames: string = apply(slice, stack, [end < 0 ? 0 : end + message.length])
  const text: string = apply(slice, frames, [-STACK_TEXT])
  const names = escapeName(place.file) + (place.url ? `|${escapeName(place.url)}` : '')
  const pattern = new Pattern(`(?:^|[\\s(@/])(?:${names}):(\\d+):(\\d+)`, 'g')
  for (let match; (match = apply(exec, pattern, [text]) as RegExpExecArray | null);) {
    const original = place.original(Number(match[1]), Number(match[2]))
    if (original) return original
  }
  return {}
}

function escapeName(file: string): string {
  return apply(replace, file, [/[^\w-]/g, '\\$&'])
}

function primitive(value: unknown): string {
  const kind = typeof value
  if (kind === 'undefined') return 'undefined'
  return `the ${kind} ${cut(toText(value), 200)}`
}

/** A property that is a text; undefined where it is not, or where reading it throws. */
function property(object: object, key: 'name' | 'message' | 'stack'): string | undefined {
  try {
    const value = (object as Record<string, unknown>)[key]
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

function cut(text: string, length: number): string {
  return text.length > length ? `${apply(slice, text, [0, length - 1])}…` : text
}
