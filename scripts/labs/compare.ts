import { compareRuns, type ProgramCurves } from '../../src/agreement/compare-runs.ts'
import { isWithin, type SeriesAgreement } from '../../src/agreement/compare-series.ts'
import { countWords } from '../../src/agreement/count.ts'
import { pairsOf } from '../../src/agreement/gap.ts'
import { TOLERANCE } from '../../src/agreement/tolerance.ts'
import { faultSentences } from '../../src/agreement/words.ts'
import type { LabFile, RecordedRun } from '../../src/content/lab.ts'
import { recordedDrawing } from './drawn.ts'
import { hiddenByRounding, numberLists } from './picture-numbers.ts'
import { targetName } from './run-all.ts'

/** One comparison: what was compared, the gap, and what is wrong where something is. */
export interface RunComparison {
  what: string
  gap: number
  /** The series, the picture or the run that it is about. */
  field: string
  problem?: string
}

type Judged = Pick<LabFile, 'series' | 'tolerance'>

/** Compares every pair of runs in every series that the lab compares. */
export function comparePairs(runs: RecordedRun[], lab: Judged): RunComparison[] {
  return pairsOf(runs.map(recordedDrawing)).flatMap(([a, b]) => compareTwo(a, b, lab))
}

/** What a program is held to beside itself, on another day or engine: its curves in every series. */
export function heldToItself({ series, tolerance }: Judged): Judged {
  const held = Object.entries(series).map(([name, { differs: _, ...rule }]) => [name, rule])
  return { series: Object.fromEntries(held) as Judged['series'], tolerance }
}

/** Compares each run with its record: the series, and the pictures. */
export function compareWithRecord(
  runs: RecordedRun[],
  recorded: RecordedRun[],
  lab: Judged,
): RunComparison[] {
  return runs.flatMap((run) => {
    const record = recorded.find(
      ({ program, engine }) => program === run.program && engine === run.engine,
    )
    const name = targetName(run)
    if (!record)
      return [{ what: name, gap: Infinity, field: name, problem: `${name} has no record` }]
    const drawn = { ...recordedDrawing(record), name: 'its record' }
    const curves = compareTwo(recordedDrawing(run), drawn, heldToItself(lab))
    return [...curves, ...comparePictures(run, record)]
  })
}

/** Compares what two programs drew in every series that the lab compares. */
export function compareTwo(a: ProgramCurves, b: ProgramCurves, lab: Judged): RunComparison[] {
  return compareRuns(lab, [a, b]).map((agreement) => {
    const what = `${a.name} and ${b.name}, series "${agreement.series}"`
    const gap = agreement.widest?.gap ?? Infinity
    const axis = lab.series[agreement.series]?.x ?? 'x'
    const problem = problemOf(agreement, axis)
    const field = `series "${agreement.series}"`
    return { what, gap, field, ...(problem && { problem: `${what}${problem}` }) }
  })
}

/** What is wrong between two curves, on the axis that the lab names; none where they agree. */
function problemOf(agreement: SeriesAgreement, axis: string): string | undefined {
  const { widest, faults, rule } = agreement
  if (faults.length > 0 || !widest) return `: ${faultSentences(agreement).join(' ')}`
  if (isWithin(widest)) return undefined
  const { x, values, limit } = widest
  const { counts } = rule
  const [found, allowed] = counts
    ? [countWords(widest.distance, counts), countWords(limit.most ?? 0, counts)]
    : [`gap ${widest.gap.toExponential(1)}`, limit.most]
  return `, at ${axis} ${x}: ${found}, allowed ${allowed} (${values.join(' against ')})`
}

/** A record keeps few digits of a picture: what rounding hides is no difference. */
function comparePictures(run: RecordedRun, record: RecordedRun): RunComparison[] {
  const names = new Set([...Object.keys(run.pictures), ...Object.keys(record.pictures)])
  return [...names].flatMap((name) => {
    const field = `picture "${name}"`
    const what = `${targetName(run)} and its record, ${field}`
    const [left, right] = [run.pictures[name], record.pictures[name]]
    if (!left || !right || left.kind !== right.kind) {
      const problem = `${what}: only one has it, or the kinds differ`
      return [{ what, gap: Infinity, field, problem }]
    }
    const [lists, recorded] = [numberLists(left), numberLists(right)]
    const places = new Set([...Object.keys(lists), ...Object.keys(recorded)])
    return [...places].map((place) => {
      const hidden = hiddenByRounding(right, place)
      const [now, then] = [lists[place] ?? [], recorded[place] ?? []]
      return { ...compareList(`${what}: the ${place}`, now, then, hidden), field }
    })
  })
}

function compareList(
  what: string,
  left: number[],
  right: number[],
  hidden: number,
): Omit<RunComparison, 'field'> {
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
