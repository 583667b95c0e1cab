import { LIMITS } from '../protocol.ts'
import { now } from './built-ins.ts'
import { consoleText } from './format-value.ts'
import { bare } from './originals.ts'

type Level = 'log' | 'warn' | 'error'
type Method = (...args: unknown[]) => void

const LEVELS: Record<string, Level> = {
  log: 'log',
  info: 'log',
  debug: 'log',
  table: 'log',
  warn: 'warn',
  trace: 'warn',
  error: 'error',
}
const SILENT = ['clear', 'profile', 'profileEnd', 'timeStamp']
/** How deep groups indent lines. */
const DEEPEST = 10

/**
 * Replaces the global's console: the program's lines go to the page, and none to the browser's own. Texts come
 * out as a browser writes them: placeholders, groups, counts and times too.
 */
export function captureConsole(write: (level: Level, text: string) => void): void {
  const captured: Record<string, Method> = {}
  let depth = 0
  const say = (level: Level, args: unknown[]) => write(level, indent(line(args), depth))
  for (const [method, level] of Object.entries(LEVELS)) {
    captured[method] = (...args) => say(level, args)
  }
  for (const method of SILENT) captured[method] = () => undefined
  captured['dir'] = captured['dirxml'] = (value) => say('log', [value])
  captured['assert'] = (condition, ...args) => {
    if (!condition) say('error', ['Assertion failed:', ...args])
  }
  captured['group'] = captured['groupCollapsed'] = (...args) => {
    if (args.length > 0) say('log', args)
    depth = Math.min(DEEPEST, depth + 1)
  }
  captured['groupEnd'] = () => {
    depth = Math.max(0, depth - 1)
  }
  Object.assign(captured, counts(say), times(say))
  Object.defineProperty(self, 'console', { value: captured, writable: true, configurable: true })
}

type Say = (level: Level, args: unknown[]) => void

function counts(say: Say): Record<string, Method> {
  const counted = bare<number>()
  return {
    count(label) {
      const name = labelOf(label)
      say('log', [`${name}: ${(counted[name] = (counted[name] ?? 0) + 1)}`])
    },
    countReset(label) {
      counted[labelOf(label)] = 0
    },
  }
}

function times(say: Say): Record<string, Method> {
  const begun = bare<number>()
  const tell = (label: unknown, ...args: unknown[]) => {
    const began = begun[labelOf(label)]
    if (began === undefined) say('warn', [`Timer “${labelOf(label)}” does not exist`])
    else say('log', [`${labelOf(label)}: ${(now() - began).toFixed(1)} ms`, ...args])
  }
  return {
    time: (label) => void (begun[labelOf(label)] ??= now()),
    timeLog: tell,
    timeEnd(label) {
      tell(label)
      begun[labelOf(label)] = undefined
    },
  }
}

function labelOf(label: unknown): string {
  return label === undefined ? 'default' : consoleText(label, 100)
}

function indent(text: string, depth: number): string {
  if (depth === 0) return text
  const space = '  '.repeat(depth)
  return (space + text.replaceAll('\n', `\n${space}`)).slice(0, LIMITS.text)
}

function line(args: unknown[]): string {
  const [first] = args
  const filled = typeof first === 'string' && args.length > 1 ? fill(first, args) : undefined
  let text = filled?.text ?? ''
  for (let i = filled?.used ?? 0; i < args.length && text.length < LIMITS.text; i++) {
    text += (i > 0 ? ' ' : '') + consoleText(args[i], LIMITS.text)
  }
  return text.slice(0, LIMITS.text)
}

/** Puts arguments into the places that a text has for them; `used` counts the text and those. */
function fill(pattern: string, args: unknown[]): { text: string; used: number } {
  let used = 1
  const text = pattern.slice(0, LIMITS.text).replace(/%[sdifoOc%]/g, (place) => {
    if (place === '%%') return '%'
    if (used >= args.length) return place
    const value = args[used++]
    if (place === '%c') return ''
    if (place === '%d' || place === '%i' || place === '%f') return numberText(value, place)
    return consoleText(value, LIMITS.text)
  })
  return { text, used }
}

function numberText(value: unknown, place: string): string {
  if (typeof value === 'bigint') return consoleText(value, LIMITS.text)
  const number =
    typeof value === 'number' || typeof value === 'string' ? parseFloat(`${value}`) : NaN
  return String(place === '%f' ? number : Math.trunc(number))
}
