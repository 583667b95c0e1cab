import type { ProgramId } from '../../content/lab.ts'
import { recordedLabel, type NamedCurve } from './curves.ts'
import { nameOnPanel } from '../names.ts'
import { formatExact } from '../numbers.ts'

export interface CurveRows {
  /** One a column: which program on which engine. */
  curves: NamedCurve[]
  rows: { x: number; values: (number | undefined)[] }[]
}

/** Lays curves side by side, a row for each x that any of them has. */
export function curveRows(curves: NamedCurve[]): CurveRows {
  const rows = new Map<number, (number | undefined)[]>()
  curves.forEach((curve, column) => {
    curve.x.forEach((x, i) => {
      const values = rows.get(x) ?? []
      values[column] = curve.y[i]
      rows.set(x, values)
    })
  })
  const sorted = [...rows.entries()].sort(([a], [b]) => a - b)
  return {
    curves,
    rows: sorted.map(([x, values]) => ({
      x,
      values: Array.from(curves, (_, column) => values[column]),
    })),
  }
}

/**
 * Reads back the curves of a table that CurveTable drew. The page carries the numbers once, in its table; the
 * panel takes them from there.
 */
export function readCurveTable(html: string, series: string): NamedCurve[] {
  const table = html.split('<table').find((part) => part.includes(`data-series="${series}"`)) ?? ''
  const curves = [...table.matchAll(/data-run="([^:"]+):([^"]+)"/g)].map(([, program, engine]) => ({
    program: program as ProgramId,
    engine: engine as string,
    label: recordedLabel(program as ProgramId, engine as string),
    x: [] as number[],
    y: [] as number[],
  }))
  for (const row of table.split('<tr>').slice(2)) {
    const [x, ...values] = [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, text]) => text ?? '')
    values.forEach((value, column) => {
      if (value === '') return
      curves[column]?.x.push(Number(x))
      curves[column]?.y.push(Number(value))
    })
  }
  return curves
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
