import { TOLERANCE, type LabFile, type RecordedRun } from '../../src/content/lab.ts'
import { pairsOf, relativeGap } from '../../src/agreement/gap.ts'
import { hiddenByRounding, numberLists } from './picture-numbers.ts'
import { nameOf } from './run-all.ts'

/** One comparison: what was compared, the gap, and what is wrong where something is. */
export interface Comparison {
  what: string
  gap: number
  problem?: string
}

type Judged = Pick<LabFile, 'series' | 'tolerance'>

/** Compares every pair of runs in every series that the lab compares. */
export function comparePairs(runs: RecordedRun[], lab: Judged): Comparison[] {
  return pairsOf(runs).flatMap(([a, b]) =>
    compareSeries(a, nameOf(a), b, nameOf(b), lab, limit(a, b, lab.tolerance)),
  )
}

/** Compares each run with its record: the series, and the pictures. */
export function compareWithRecord(
  runs: RecordedRun[],
  recorded: RecordedRun[],
  lab: Judged,
): Comparison[] {
  return runs.flatMap((run) => {
    const record = recorded.find(
      ({ program, engine }) => program === run.program && engine === run.engine,
    )
    const name = nameOf(run)
    if (!record) return [{ what: name, gap: Infinity, problem: `${name} has no record` }]
    return [
      ...compareSeries(run, name, record, 'its record', lab, limit(run, record, lab.tolerance)),
      ...comparePictures(run, record),
    ]
  })
}

/** The tolerance of the lab, under the bar that no lab lifts. */
function limit(a: RecordedRun, b: RecordedRun, tolerance: number): number {
  const bar = a.engine === b.engine ? TOLERANCE.sameRuntime : TOLERANCE.acrossEngines
  return Math.min(tolerance, bar)
}

function compareSeries(
  a: RecordedRun,
  nameA: string,
  b: RecordedRun,
  nameB: string,
  { series }: Judged,
  allowed: number,
): Comparison[] {
  return Object.entries(series).map(([name, { x: axis }]) => {
    const what = `${nameA} and ${nameB}, series "${name}"`
    const [left, right] = [a.series[name], b.series[name]]
    if (!left || !right) {
      return { what, gap: Infinity, problem: `${what}: ${left ? nameB : nameA} did not plot it` }
    }
    const widest = relativeGap(left, right)
    if (!widest || widest.unshared > 0) {
      const problem = `${what}: the points differ, ${left.x.length} against ${right.x.length}`
      return { what, gap: Infinity, problem }
    }
    const { gap, x, values } = widest
    if (gap <= allowed) return { what, gap }
    const figures = `gap ${gap.toExponential(1)}, allowed ${allowed} (${values.join(' against ')})`
    return { what, gap, problem: `${what}, at ${axis} ${x}: ${figures}` }
  })
}

/** A record keeps few digits of a picture: what rounding hides is no difference. */
function comparePictures(run: RecordedRun, record: RecordedRun): Comparison[] {
  const names = new Set([...Object.keys(run.pictures), ...Object.keys(record.pictures)])
  return [...names].flatMap((name) => {
    const what = `${nameOf(run)} and its record, picture "${name}"`
    const [left, right] = [run.pictures[name], record.pictures[name]]
    if (!left || !right || left.kind !== right.kind) {
      return [{ what, gap: Infinity, problem: `${what}: only one has it, or the kinds differ` }]
    }
    const [lists, recorded] = [numberLists(left), numberLists(right)]
    const places = new Set([...Object.keys(lists), ...Object.keys(recorded)])
    return [...places].map((place) => {
      const hidden = hiddenByRounding(right, place)
      return compareList(`${what}: the ${place}`, lists[place] ?? [], recorded[place] ?? [], hidden)
    })
  })
}

function compareList(what: string, left: number[], right: number[], hidden: number): Comparison {
  if (left.length !== right.length) {
    const sizes = `${left.length} against ${right.length}`
    return { what, gap: Infinity, problem: `${what} differ in number, ${sizes}` }
  }
  const gap = Math.max(0, ...left.map((value, i) => Math.abs(value - (right[i] as number))))
  const largest = Math.max(0, ...right.map(Math.abs))
  const allowed = hidden + TOLERANCE.acrossEngines * largest
  if (gap <= allowed) return { what, gap }
  const figures = `${gap.toExponential(1)}, allowed ${allowed.toExponential(1)}`
  return { what, gap, problem: `${what} differ by up to ${figures}` }
}
