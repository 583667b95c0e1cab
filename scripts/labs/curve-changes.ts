import { relativeGap, type Curve, type Gap } from '../../src/agreement/gap.ts'
import type { LabFile, RecordedRun } from '../../src/content/lab.ts'
import { targetName } from './run-all.ts'

/** A series that is drawn otherwise than in the last record: the run of which that is most true. */
export interface CurveChange {
  series: string
  label: string
  /** The name of the axis of x. */
  axis: string
  /** "keras on jax". */
  name: string
  then: Curve
  now: Curve
  /** Where the two lie farthest apart; null where they share no x. */
  gap: Gap | null
}

/** The series that changed since the last record, each with the run that changed most. */
export function curveChanges(
  runs: readonly RecordedRun[],
  last: readonly RecordedRun[],
  series: LabFile['series'],
): CurveChange[] {
  return Object.entries(series).flatMap(([id, { label, x: axis }]) => {
    const changes = runs.flatMap((run): CurveChange[] => {
      const before = last.find((one) => targetName(one) === targetName(run))
      const [then, now] = [before?.series[id], run.series[id]]
      if (!then || !now) return []
      const gap = relativeGap(then, now)
      if (gap?.gap === 0 && then.x.length === now.x.length) return []
      return [{ series: id, label, axis, name: targetName(run), then, now, gap }]
    })
    return changes.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 1)
  })
}

/** The change in numbers: where the two lie farthest apart, and where they end. */
export function changeWords({ series, axis, name, then, now, gap }: CurveChange): string {
  const points =
    then.x.length === now.x.length ? '' : ` ${then.x.length} points then, ${now.x.length} now;`
  const apart = gap
    ? ` at most ${gap.gap.toExponential(1)} of the largest value apart, at ${axis} ${gap.x}, ${valueWords(...gap.values)};`
    : ''
  return `${series}, ${name}:${points}${apart} at the end ${valueWords(then.y.at(-1), now.y.at(-1))}`
}

function sizeOf({ then, now, gap }: CurveChange): number {
  return then.x.length === now.x.length ? (gap?.gap ?? Infinity) : Infinity
}

function valueWords(then: number | undefined, now: number | undefined): string {
  const [a, b] = [then, now].map((value) => (value === undefined ? 'nothing' : digits(value)))
  return `${a} then, ${b} now`
}

/** A float32 has about seven. */
function digits(value: number): string {
  return String(Number(value.toPrecision(7)))
}
