import type { ProgramId } from '../content/lab.ts'
import { PROGRAM_INK, PROGRAM_NAMES } from './names.ts'
import { UNTRANSLATED } from './untranslated.ts'

/** The name of a program's curve or picture in its ink, as `nameOnPanel` says it. */
export function ProgramName({ program, recorded }: { program: ProgramId; recorded: boolean }) {
  return (
    <span class={PROGRAM_INK[program]}>
      <span {...UNTRANSLATED}>{PROGRAM_NAMES[program]}</span>
      {recorded && ', recorded'}
    </span>
  )
}
