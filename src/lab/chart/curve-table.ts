import type { NamedCurve } from './curves.ts'
import { nameOnPanel } from '../names.ts'
import { formatExact } from '../numbers.ts'

export interface CurveRows {
  /** One a column: which program on which engine. */
  curves: NamedCurve[]
  rows: { x: number; values: (number | undefined)[] }[]
}

/**
 * Lays curves side by side, a row for each x that any of them has. Where a curve has several points at one x
 * there are as many rows of it, the first points in the first of them. An x that is no number comes last.
 */
export function curveRows(curves: NamedCurve[]): CurveRows {
  const rowsByX = new Map<number, (number | undefined)[][]>()
  for (const [column, curve] of curves.entries()) {
    const taken = new Map<number, number>()
    for (const [i, x] of curve.x.entries()) {
      const turn = taken.get(x) ?? 0
      taken.set(x, turn + 1)
      const rows = rowsByX.get(x) ?? []
      rowsByX.set(x, rows)
      const values = (rows[turn] ??= Array.from(curves, () => undefined))
      values[column] = curve.y[i]
    }
  }
  const sorted = [...rowsByX].sort(([a], [b]) => byNumber(a, b))
  return { curves, rows: sorted.flatMap(([x, rows]) => rows.map((values) => ({ x, values }))) }
}

/** The rows as a CSV file. */
export function curvesToCsv({ curves, rows }: CurveRows, xLabel: string): string {
  const header = [xLabel, ...curves.map(columnName)].map(
    (name) => `"${name.replaceAll('"', '""')}"`,
  )
  const lines = rows.map(({ x, values }) =>
    [String(x), ...values.map((value) => (value === undefined ? '' : formatExact(value)))].join(
      ',',
    ),
  )
  return [header.join(','), ...lines, ''].join('\n')
}

/** A column's heading: the label, and that it was recorded where it was. */
export function columnName(curve: NamedCurve): string {
  const here = curve.engine === 'live' || curve.engine === 'kept'
  return here ? curve.label : `${curve.label}, recorded`
}

/** A curve's name in the chart, where each program is drawn once. */
export function chartName(curve: NamedCurve): string {
  return curve.engine === 'kept' ? curve.label : nameOnPanel(curve.program, curve.engine !== 'live')
}

function byNumber(a: number, b: number): number {
  return a === b ? 0 : Number.isNaN(b) || a < b ? -1 : 1
}
