import type { LabTry } from '../../content/lab.ts'
import { comparedCurves, liveCurves, type NamedCurve } from './curves.ts'
import { largestGap } from '../../agreement/gap.ts'
import type { ProgramRun } from '../run/run.ts'
import { untouchedBy } from '../programs/tries.ts'

/** What a chart of one series shows, and how far its curves lie apart. */
export interface SeriesComparison {
  series: string
  curves: NamedCurve[]
  gap: number | null
  /** Whether all curves of the gap have as many points. */
  complete: boolean
}

/**
 * Compares live and recorded curves, series by series. A try that changes a Python program leaves its record
 * out of the gap: what is recorded is the program without the try. Series that only a program of this page
 * draws follow; nothing says that they must agree.
 */
export function compare(
  recorded: ReadonlyMap<string, NamedCurve[]>,
  runs: readonly ProgramRun[],
  labTry: LabTry | null,
): SeriesComparison[] {
  const own = new Set(runs.flatMap((run) => Object.keys(run.curves)))
  for (const series of recorded.keys()) own.delete(series)
  const compared = [...recorded].map(([series, kept]) => {
    const live = liveCurves(runs, series)
    const curves = comparedCurves(kept, live)
    const comparable = curves.filter(
      (curve) => curve.engine === 'live' || untouchedBy(labTry, curve.program),
    )
    const gap = largestGap(comparable)?.gap ?? null
    const complete = new Set(comparable.map(({ x }) => x.length)).size === 1
    return { series, curves, gap, complete }
  })
  const shown = [...own].map((series) => ({
    series,
    curves: liveCurves(runs, series),
    gap: null,
    complete: true,
  }))
  return [...compared, ...shown]
}

/** The largest gap of all series; null where none has two curves. */
export function overallGap(comparisons: SeriesComparison[]): number | null {
  const gaps = comparisons.flatMap(({ gap }) => (gap === null ? [] : [gap]))
  return gaps.length === 0 ? null : Math.max(...gaps)
}
