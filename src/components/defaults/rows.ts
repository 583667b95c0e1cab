import { relativeGap } from '../../agreement/gap.ts'
import type { Lab, LabTry, RecordedRun } from '../../content/lab.ts'
import type { ProbeRecord } from '../../content/probe.ts'
import { PROGRAM_FILES, PROGRAMS, type ProgramId } from '../../content/program-files.ts'
import { BACKEND_NAMES, ENGINE_NAMES } from '../../lab/names.ts'
import type { RecordedCurve } from '../../lab/panel/lab-record.ts'

/** What a library takes when one says nothing, and on which engines where these part. */
export interface Reading {
  value: string
  on: string[]
}

/** A curve before a default was switched and after it, and the largest distance between the two. */
export interface Move {
  gap: number
  before: RecordedCurve
  after: RecordedCurve
}

/** A default: the try that switches it, what the libraries take, and how far a curve moves. */
export interface DefaultRow {
  labTry: LabTry
  readings: { program: ProgramId; values: Reading[] }[]
  move: Move
}

/** What the rows are made of. */
interface Recorded {
  /** The folder of the lab. */
  id: string
  lab: Pick<Lab, 'expected' | 'tries'>
  /** Records of probes that print a line `try: value` for what each library takes. */
  probes: readonly ProbeRecord[]
}

/**
 * The tries of a lab as a table of defaults, the one that moves a curve farthest first.
 * @throws where a try was not recorded, or no probe reads its default
 */
export function defaultRows({ id, lab, probes }: Recorded): DefaultRow[] {
  const runs = probes.flatMap((probe) => probe.runs)
  const rows = lab.tries.map((labTry): DefaultRow => {
    const readings = PROGRAMS.map((program) => ({
      program,
      values: readingsOf(runs, PROGRAM_FILES[program], labTry.id),
    }))
    if (readings.every(({ values }) => values.length === 0))
      throw new Error(`no probe prints a line "${labTry.id}: …", the default that a try switches`)
    return { labTry, readings, move: farthestMove(id, lab, labTry) }
  })
  return rows.toSorted((a, b) => b.move.gap - a.move.gap)
}

/** What a program of the probes printed for a default; engines on which it printed the same stand together. */
function readingsOf(runs: ProbeRecord['runs'], file: string, name: string): Reading[] {
  const read = runs
    .filter(({ program }) => program === file)
    .flatMap(({ engine, printed }) => {
      const line = printed.split('\n').find((line) => line.startsWith(`${name}: `))
      return line === undefined ? [] : [{ engine, value: line.slice(name.length + 2).trim() }]
    })
  const alike = Map.groupBy(read, ({ value }) => value)
  return [...alike].map(([value, same]) => ({
    value,
    on: alike.size > 1 ? same.map(({ engine }) => nameOf(engine)) : [],
  }))
}

function nameOf(engine: string): string {
  const names: Record<string, string> = { ...ENGINE_NAMES, ...BACKEND_NAMES }
  return names[engine] ?? engine
}

/** Of the curves that a try was recorded with, the one that lies farthest from where it was without it. */
function farthestMove(id: string, { expected }: Recorded['lab'], labTry: LabTry): Move {
  const moves = (labTry.record?.runs ?? []).flatMap((run) => movesOf(run, expected?.runs ?? []))
  const [farthest] = moves.toSorted((a, b) => b.gap - a.gap)
  if (farthest) return farthest
  throw new Error(
    `the try "${labTry.id}" of the lab "${id}" has no recorded curve. Give it \`recorded: true\` in ` +
      `lab.yaml and run \`npm run record -- ${id}\`.`,
  )
}

function movesOf({ program, engine, series }: RecordedRun, without: RecordedRun[]): Move[] {
  const own = without.find((run) => run.program === program && run.engine === engine)
  return Object.entries(series).flatMap(([name, curve]) => {
    const before = own?.series[name]
    const gap = before && relativeGap(before, curve)
    if (!gap) return []
    const named = { program, engine }
    return [{ gap: gap.gap, before: { ...named, ...before }, after: { ...named, ...curve } }]
  })
}
