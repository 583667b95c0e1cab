import { useMemo } from 'preact/hooks'
import { nameOnPanel, PROGRAM_INK } from '../../names.ts'
import { ProgramName } from '../../ProgramName.tsx'
import { BarTable } from '../BarTable.tsx'
import type { Drawing, DrawingProps } from '../drawing.ts'
import { inkUrl } from '../ink.ts'

export const drawing: Drawing<'drawing'> = { Picture: Answered, wide: true }

/** A drawing as the program got it, and what it says of it as bars. */
export function Answered({ program, name, picture, recorded = false }: DrawingProps<'drawing'>) {
  const { rows, columns, pixels, labels, values } = picture
  const url = useMemo(() => inkUrl(rows, columns, pixels), [rows, columns, pixels])
  const label = nameOnPanel(program, recorded)
  return (
    <div class="lab-bars">
      <BarTable labels={labels} values={values} ink={PROGRAM_INK[program]}>
        <ProgramName program={program} recorded={recorded} />{' '}
        <span class="lab-right">
          {name}, {rows} x {columns}
        </span>
      </BarTable>
      <img
        src={url}
        alt={`${label}: what it got, ${inkWords(picture)}`}
        width={columns}
        height={rows}
        decoding="sync"
      />
    </div>
  )
}

/** How much of a drawing is ink. */
function inkWords({ pixels }: DrawingProps<'drawing'>['picture']): string {
  let ink = 0
  for (let i = 0; i < pixels.length; i++) ink += pixels[i] ?? 0
  return `${Math.round((100 * ink) / pixels.length)} % ink`
}
