import { PROGRAM_INK } from '../../names.ts'
import { ProgramName } from '../../ProgramName.tsx'
import { formatNumber } from '../../numbers.ts'
import type { Drawing, DrawingProps } from '../drawing.ts'
import { UNTRANSLATED } from '../../untranslated.ts'

/** How far the ink of the largest cell covers the sheet, in percent: text on it stays readable. */
const DARKEST = 45

/** The letters of a row for which half the width of a phone has room. */
const NARROW = 18

export const drawing: Drawing<'matrix'> = { Picture: Matrix, wide: true }

/** A table whose cells carry the more ink the further their value is from 0. */
export function Matrix({
  program,
  name,
  picture: matrix,
  recorded = false,
}: DrawingProps<'matrix'>) {
  const { rows, columns, rowLabels, columnLabels, values } = matrix
  const most = largest(values)
  return (
    <>
      <table class={`${PROGRAM_INK[program]} ${lettersOf(matrix) > NARROW ? 'roomy' : ''}`}>
        <caption>
          <ProgramName program={program} recorded={recorded} />{' '}
          <span class="lab-right">{name}</span>
        </caption>
        <thead {...UNTRANSLATED}>
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
        <tbody {...UNTRANSLATED}>
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
                    {formatNumber(value)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The letters that the widest cells of all columns take side by side. */
function lettersOf({ rowLabels, columnLabels, values }: DrawingProps<'matrix'>['picture']): number {
  const columns = columnLabels.map((label, j) => {
    const cells = rowLabels.map((_, i) => formatNumber(values[i * columnLabels.length + j] ?? NaN))
    return longest([label, ...cells])
  })
  return columns.reduce((sum, letters) => sum + letters, longest(rowLabels))
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length))
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
