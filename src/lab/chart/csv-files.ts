import type { ChartContent } from './charts.ts'
import { curveRows, curvesToCsv } from './curve-table.ts'
import type { NamedCurve } from './curves.ts'
import { type LabInfo, seriesInfo } from '../panel/lab-info.ts'

/**
 * The curves of a lab as CSV files: series that share their x stand in one file, a column for each curve, so
 * that there is one file to download for nearly every lab.
 */
export function csvFiles(
  lab: Pick<LabInfo, 'id' | 'series'>,
  charts: readonly ChartContent[],
): { name: string; text: string }[] {
  const byX = Map.groupBy(charts, ({ series }) => seriesInfo(lab, series).x)
  return [...byX].map(([x, group]) => {
    const curves = group.flatMap(({ series, curves, kept }) =>
      [...curves, ...kept].map((curve): NamedCurve => {
        const { label } = seriesInfo(lab, series)
        return group.length === 1 ? curve : { ...curve, label: `${label}: ${curve.label}` }
      }),
    )
    const name = [lab.id, ...(byX.size === 1 ? [] : [x])].join('-')
    return { name: `${name}.csv`, text: curvesToCsv(curveRows(curves), x) }
  })
}
