import type { ProgramId } from '../../content/program-files.ts'
import type { Language } from '../panel/choice.ts'

/** The two levels of a pair, in the order in which they stand. */
export const LEVELS = ['high', 'low'] as const
export type Level = (typeof LEVELS)[number]

/** The two programs of each language. */
export const PAIRS = {
  browser: { high: 'high-level', low: 'low-level' },
  python: { high: 'keras', low: 'tensorflow' },
} as const satisfies Record<Language, Record<Level, ProgramId>>

/** The program beside another, and its level. */
export function besides(program: ProgramId): { program: ProgramId; level: Level } {
  const pair = program === 'high-level' || program === 'low-level' ? PAIRS.browser : PAIRS.python
  const level = pair.high === program ? 'low' : 'high'
  return { program: pair[level], level }
}
