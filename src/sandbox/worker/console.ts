import { LIMITS } from '../protocol.ts'
import { formatValue } from './format-value.ts'

type Level = 'log' | 'warn' | 'error'

const LEVELS: Record<string, Level> = {
  log: 'log',
  info: 'log',
  debug: 'log',
  dir: 'log',
  table: 'log',
  group: 'log',
  groupCollapsed: 'log',
  warn: 'warn',
  trace: 'warn',
  error: 'error',
}
const SILENT = ['groupEnd', 'clear', 'time', 'timeEnd', 'timeLog', 'count', 'countReset', 'profile']

/** Replaces the global's console: the program's lines go to the panel, and none to the browser's own. */
export function captureConsole(write: (level: Level, text: string) => void): void {
  const captured: Record<string, (...args: unknown[]) => void> = {}
  for (const [method, level] of Object.entries(LEVELS)) {
    captured[method] = (...args) => write(level, line(args))
  }
  for (const method of SILENT) captured[method] = () => undefined
  captured['assert'] = (condition, ...args) => {
    if (!condition) write('error', line(['Assertion failed', ...args]))
  }
  Object.defineProperty(self, 'console', { value: captured, writable: true, configurable: true })
}

function line(args: unknown[]): string {
  let text = ''
  for (let i = 0; i < args.length && text.length < LIMITS.text; i++) {
    text += (i > 0 ? ' ' : '') + formatValue(args[i], LIMITS.text)
  }
  return text.slice(0, LIMITS.text)
}
