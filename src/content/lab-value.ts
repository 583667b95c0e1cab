import { z } from 'astro/zod'
import { labId } from './ids.ts'
import type { Lab, RecordedRun } from './lab.ts'
import { nearest } from './nearest.ts'
import { programId } from './program-id.ts'

const name = z.string().min(1)

/** Which figure of a lab's record a sentence quotes; all is plain text, as a page writes it. */
export const labValueProperties = {
  id: labId,
  /** The curve. */
  series: name.optional(),
  /** Or the picture: bars, or a matrix. */
  picture: name.optional(),
  /** `start`, `end`, `least`, `most` or an x of the curve; the label of a bar; `row, column` of a matrix. */
  at: name,
  /** The program that is meant, where not all have the same figure. */
  program: programId.optional(),
  /** The try, where not the lab itself is meant. */
  try: name.optional(),
  /** The engine, where the program's records part. */
  engine: name.optional(),
  /** A share of 1 as percent. */
  as: z.literal('percent').optional(),
  /** How many digits stand behind the point. */
  decimals: z.string().regex(/^\d$/, 'it is no number of digits from 0 to 9').optional(),
}
export type LabValue = z.infer<z.ZodObject<typeof labValueProperties>>

/** Why there is no such figure, and how to mend it. */
export interface NoValue {
  what: string
  remedy: string
}

/** Digits behind the point, where a page says nothing. */
const DECIMALS = { number: '3', percent: '0' }

/**
 * A figure of a lab's record as text. It stands for every recorded program and engine that it does not leave out:
 * where these do not round to one text, there is none.
 */
export function labValue(lab: Pick<Lab, 'expected' | 'tries'>, asked: LabValue): string | NoValue {
  const runs = runsOf(lab, asked)
  if (!Array.isArray(runs)) return runs
  const read = asked.picture === undefined ? fromCurve : fromPicture
  const found = runs.map((run) => ({ run, value: read(run, asked) }))
  const values = found.flatMap(({ run, value }) =>
    typeof value === 'number' ? [{ run, value }] : [],
  )
  const [first] = values
  if (!first) {
    const why = found.map(({ value }) => value).find((value) => typeof value === 'object')
    return why ?? { what: 'the record has no such program', remedy: 'Mend `program` or `engine`.' }
  }
  const texts = Map.groupBy(values, ({ value }) => asText(value, asked))
  if (texts.size === 1) return asText(first.value, asked)
  const told = [...texts].map(
    ([text, [one]]) => `${text} in ${one?.run.program} on ${one?.run.engine}`,
  )
  const remedy = 'Name the `program` or the `engine` that is meant, or take fewer `decimals`.'
  return { what: `the programs part: ${told.join(', ')}`, remedy }
}

function runsOf(lab: Pick<Lab, 'expected' | 'tries'>, asked: LabValue): RecordedRun[] | NoValue {
  const labTry = lab.tries.find(({ id }) => id === asked.try)
  if (asked.try !== undefined && !labTry)
    return unknown(
      'try',
      asked.try,
      lab.tries.map(({ id }) => id),
    )
  const record = asked.try === undefined ? lab.expected : labTry?.record
  if (!record) {
    const first = asked.try === undefined ? '' : `Give the try \`recorded: true\` in lab.yaml. `
    return { what: 'it is not recorded', remedy: `${first}Run \`npm run record -- ${asked.id}\`.` }
  }
  return record.runs.filter(
    ({ program, engine }) =>
      (asked.program ?? program) === program && (asked.engine ?? engine) === engine,
  )
}

function fromCurve(run: RecordedRun, { series, at }: LabValue): number | NoValue {
  if (series === undefined)
    return { what: 'it names no curve', remedy: 'Write `series="…"`, or `picture="…"`.' }
  const curve = run.series[series]
  if (!curve) return unknown('series', series, Object.keys(run.series))
  const { x, y } = curve
  if (at === 'start') return y.at(0) ?? NaN
  if (at === 'end') return y.at(-1) ?? NaN
  if (at === 'least') return Math.min(...y)
  if (at === 'most') return Math.max(...y)
  return (
    y[x.indexOf(Number(at))] ??
    unknown('at', at, ['start', 'end', 'least', 'most', ...x.map(String)])
  )
}

function fromPicture(run: RecordedRun, { picture: name = '', at }: LabValue): number | NoValue {
  const { [name]: picture } = run.pictures
  if (!picture) return unknown('picture', name, Object.keys(run.pictures))
  if (picture.kind === 'bars') {
    const { labels, values } = picture
    return values[labels.indexOf(at)] ?? unknown('at', at, labels)
  }
  if (picture.kind !== 'matrix')
    return { what: `"${name}" is no bars and no matrix`, remedy: 'Name a picture of numbers.' }
  const { rowLabels, columnLabels, values } = picture
  const cells = rowLabels.flatMap((row) => columnLabels.map((column) => `${row}, ${column}`))
  return values[cells.indexOf(at)] ?? unknown('at', at, cells)
}

function unknown(property: string, written: string, known: readonly string[]): NoValue {
  const meant = nearest(written, known)
  const remedy = meant ? `Write "${meant}".` : `There are ${known.join('; ') || 'none'}.`
  return { what: `the record has no ${property} "${written}"`, remedy }
}

function asText(value: number, { as, decimals }: LabValue): string {
  const digits = Number(decimals ?? DECIMALS[as ?? 'number'])
  const shown = (as === 'percent' ? value * 100 : value).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return shown.replace('-', '−') + (as === 'percent' ? '\u00a0%' : '')
}
