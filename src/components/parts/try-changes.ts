import { applyTry } from '../../content/apply-try.ts'
import type { Lab, LabTry } from '../../content/lab.ts'
import { nearest } from '../../content/nearest.ts'
import { partsOfLines } from '../../content/part-lines.ts'
import { PROGRAMS, type ProgramId } from '../../content/program-files.ts'
import { linesOf } from '../../lab/programs/lines-of.ts'
import { PAIRS } from '../../lab/programs/pairs.ts'
import { changeOf, type ProgramChange } from './program-change.ts'

type DividedLab = Pick<Lab, 'programs' | 'parts' | 'tries'>

/** What a try does to each program that it changes. */
export type TryChange = Partial<Record<ProgramId, ProgramChange>>

/** Counts what a try of a lab changes. */
export function tryChange({ programs, parts }: DividedLab, { changes }: LabTry): TryChange {
  const result = applyTry(changes, programs)
  if ('misfit' in result) throw new Error(`a try does not fit ${result.misfit.program}`)
  const changed = PROGRAMS.filter((program) => changes[program] !== undefined)
  return Object.fromEntries(
    changed.map((program) => {
      const lines = linesOf(programs[program])
      const shown = linesOf(result.changed[program])
      return [program, changeOf(lines, shown, partsOfLines(lines, program, parts))]
    }),
  )
}

/** Why names, with spaces between, are not all of tries of a lab, and how to mend them; undefined where they are. */
export function unknownTry(
  { tries }: Pick<Lab, 'tries'>,
  names: string,
): { what: string; remedy: string } | undefined {
  const ids = tries.map(({ id }) => id)
  const name = names.split(' ').find((name) => !ids.includes(name))
  if (name === undefined) return undefined
  const meant = nearest(name, ids)
  const remedy = meant ? `Write "${meant}".` : `There are ${ids.join(', ') || 'none'}.`
  return { what: `the lab has no try "${name}"`, remedy }
}

/**
 * The tries of a lab by their names, which stand with spaces between.
 * @throws where there is no such try
 */
export function triesNamed(lab: Pick<Lab, 'tries'>, names: string): LabTry[] {
  const unknown = unknownTry(lab, names)
  if (unknown) throw new Error(`${unknown.what}. ${unknown.remedy}`)
  return names.split(' ').flatMap((name) => lab.tries.filter(({ id }) => id === name))
}

/** A try that changes a program of the high level and the one beside it, with the lines that it changes of each. */
export interface PairedTry {
  lab: string
  labTry: LabTry
  high: number
  low: number
}

/** The least, the middle and the largest of some numbers. */
export interface Spread {
  least: number
  median: number
  most: number
}

/** The tries of one pair of programs, taken together. */
export interface Distribution {
  tries: PairedTry[]
  high: Spread
  low: Spread
  /** How many change more lines of the program of that level, and how many as many of both. */
  more: { high: number; low: number; neither: number }
  /** The try whose two counts lie farthest apart, for either level, where one changes more of it. */
  extremes: { high: PairedTry | undefined; low: PairedTry | undefined }
}

/** The tries of all labs that change both programs of a pair. */
export function pairedTries(
  labs: readonly { id: string; data: DividedLab }[],
  language: keyof typeof PAIRS,
): PairedTry[] {
  const pair = PAIRS[language]
  return labs.flatMap(({ id, data }) =>
    data.tries.flatMap((labTry) => {
      const { [pair.high]: high, [pair.low]: low } = tryChange(data, labTry)
      return high && low ? [{ lab: id, labTry, high: high.lines, low: low.lines }] : []
    }),
  )
}

/**
 * How the lines of paired tries are distributed.
 * @throws where there is none
 */
export function distribution(tries: readonly PairedTry[]): Distribution {
  const lead = ({ high, low }: PairedTry) => high - low
  const count = (sign: number) => tries.filter((each) => Math.sign(lead(each)) === sign).length
  const ordered = tries.toSorted((a, b) => lead(b) - lead(a))
  const first = ordered.at(0)
  const last = ordered.at(-1)
  return {
    tries: [...tries],
    high: spread(tries.map(({ high }) => high)),
    low: spread(tries.map(({ low }) => low)),
    more: { high: count(1), low: count(-1), neither: count(0) },
    extremes: {
      high: first && lead(first) > 0 ? first : undefined,
      low: last && lead(last) < 0 ? last : undefined,
    },
  }
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (place: number) => {
    const value = sorted[place]
    if (value === undefined) throw new Error('there is no try to take a median of')
    return value
  }
  const middle = (sorted.length - 1) / 2
  return {
    least: at(0),
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    most: at(sorted.length - 1),
  }
}
