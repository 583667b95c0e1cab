import type { SeriesComparison } from './compare.ts'
import type { NamedCurve } from './curves.ts'
import { keptCurves, type KeptRun } from './kept-runs.ts'

/** What the chart of one series shows: the curves that are compared, and those of kept runs. */
export interface ChartContent extends SeriesComparison {
  kept: NamedCurve[]
}

/** Lays the kept runs over what is compared. Series that only they have follow. */
export function chartsOf(
  comparisons: readonly SeriesComparison[],
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

/**
 * The chart that is seen: the one that the reader chose, else the first. Where the programs have drawn no
 * series that the lab compares, it is the first that they did draw.
 */
export function frontChart(
  charts: readonly ChartContent[],
  compared: readonly string[],
  chosen: string | null,
): ChartContent | undefined {
  const drawn = charts.filter(({ curves }) => curves.some(({ engine }) => engine === 'live'))
  const own = drawn.every(({ series }) => !compared.includes(series)) ? drawn[0] : undefined
  return charts.find(({ series }) => series === chosen) ?? own ?? charts[0]
}
