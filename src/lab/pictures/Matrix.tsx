import type { ProgramId } from '../../content/lab.ts'
import { PROGRAM_INK, PROGRAM_NAMES } from '../names.ts'
import { formatValue } from '../numbers.ts'

/** A table of numbers, live (typed array) or recorded (plain one). */
export interface MatrixData {
  rows: string
  columns: string
  rowLabels: readonly string[]
  columnLabels: readonly string[]
  /** Row by row. */
  values: ArrayLike<number>
}

interface MatrixProps {
  program: ProgramId
  /** The name under which the program showed it. */
  name: string
  matrix: MatrixData
  recorded?: boolean
}

/** How far the ink of the largest cell covers the sheet, in percent: text on it stays readable. */
const DARKEST = 45

/** A table whose cells carry the more ink the further their value is from 0. */
export function Matrix({ program, name, matrix, recorded = false }: MatrixProps) {
  const { rows, columns, rowLabels, columnLabels, values } = matrix
  const label = PROGRAM_NAMES[program] + (recorded ? ', recorded' : '')
  const most = largest(values)
  return (
    <figure class={`lab-matrix ${PROGRAM_INK[program]}`} data-program={program}>
      <table>
        <caption>
          <span class={PROGRAM_INK[program]}>{label}</span> <span class="lab-right">{name}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{rows}</th>
            <th scope="colgroup" colSpan={columnLabels.length}>
              {columns}
            </th>
          </tr>
          <tr>
            <td />
            {columnLabels.map((column, i) => (
              <th scope="col" key={i}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowLabels.map((row, i) => (
            <tr key={i}>
              <th scope="row">{row}</th>
              {columnLabels.map((_, j) => {
                const value = values[i * columnLabels.length + j] ?? NaN
                return (
                  <td
                    key={j}
                    class={value === 0 ? 'zero' : undefined}
                    style={`--ink-share: ${inkShare(value, most)}%`}
                  >
                    {formatValue(value)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function largest(values: ArrayLike<number>): number {
  let most = 0
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i] ?? NaN)
    if (Number.isFinite(size)) most = Math.max(most, size)
  }
  return most
}

function inkShare(value: number, most: number): number {
  return Number.isFinite(value) ? Math.round((Math.abs(value) / (most || 1)) * DARKEST) : 0
}
