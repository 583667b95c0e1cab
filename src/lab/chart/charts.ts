import type { Comparison } from './compare.ts'
import type { NamedCurve } from './curves.ts'
import { keptCurves, type KeptRun } from './kept-runs.ts'

/** What the chart of one series shows: the curves that are compared, and those of kept runs. */
export interface ChartContent extends Comparison {
  kept: NamedCurve[]
}

/** Lays the kept runs over what is compared. Series that only they have follow. */
export function chartsOf(
  comparisons: readonly Comparison[],
  list: readonly KeptRun[],
): ChartContent[] {
  const others = new Set(
    list.flatMap(({ runs }) => runs.flatMap(({ curves }) => Object.keys(curves))),
  )
  for (const { series } of comparisons) others.delete(series)
  const alone = [...others].map((series) => ({ series, curves: [] }))
  return [...comparisons, ...alone].map((comparison) => ({
    ...comparison,
    kept: keptCurves(list, comparison.series),
  }))
}
