import { PROGRAM_INK } from '../../names.ts'
import { ProgramName } from '../../ProgramName.tsx'
import { BarTable } from '../BarTable.tsx'
import type { Drawing, DrawingProps } from '../drawing.ts'

export const drawing: Drawing<'bars'> = { Picture: Bars, wide: true }

/** Named values as bars from one line at 0. */
export function Bars({ program, name, picture, recorded = false }: DrawingProps<'bars'>) {
  return (
    <BarTable {...picture} ink={PROGRAM_INK[program]}>
      <ProgramName program={program} recorded={recorded} /> <span class="lab-right">{name}</span>
    </BarTable>
  )
}
