import { UNTRANSLATED } from '../untranslated.ts'
import { columnName, curveRows } from './curve-table.ts'
import type { NamedCurve } from './curves.ts'
import { formatExact } from '../numbers.ts'

/** More rows than this help nobody in a page. */
const MOST_ROWS = 1000

interface CurveTableProps {
  label: string
  xLabel: string
  curves: NamedCurve[]
  /** How far the curves lie apart, in sentences. */
  apart?: string
}

/** The numbers of one series, a column for each curve. */
export function CurveTable({ label, xLabel, curves, apart = '' }: CurveTableProps) {
  const { rows } = curveRows(curves)
  return (
    <table>
      <caption>
        {label}
        {rows.length > MOST_ROWS &&
          `, the first ${MOST_ROWS} of ${rows.length} rows; the CSV file has all of them`}
        {apart && `. ${apart}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{xLabel}</th>
          {curves.map((curve) => (
            <th scope="col" key={columnName(curve)} {...UNTRANSLATED}>
              {columnName(curve)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...UNTRANSLATED}>
        {rows.slice(0, MOST_ROWS).map(({ x, values }, row) => (
          <tr key={row}>
            <th scope="row">{x}</th>
            {values.map((value) => (
              <td>{value === undefined ? '' : formatExact(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
