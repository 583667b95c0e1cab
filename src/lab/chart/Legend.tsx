import type { NamedCurve } from './curves.ts'
import { PROGRAM_INK } from '../names.ts'
import { ProgramName } from '../ProgramName.tsx'

/** Names the curves beside a piece of each, in the corner that the curves leave free. */
export function Legend({ curves, low }: { curves: NamedCurve[]; low: boolean }) {
  const live = curves.filter((curve) => curve.engine === 'live')
  const recorded = curves.filter((curve) => curve.engine !== 'live')
  return (
    <ul class={`lab-legend${low ? ' low' : ''}`} aria-hidden="true">
      {[...live, ...recorded].map((curve) => (
        <li class={PROGRAM_INK[curve.program]} data-term="curves" key={curve.label + curve.engine}>
          <svg width="26" height="12">
            <path
              class={`${curve.engine === 'live' ? 'line' : 'band'} ${PROGRAM_INK[curve.program]}`}
              d="M2 6h22"
            />
          </svg>
          <ProgramName program={curve.program} recorded={curve.engine !== 'live'} />
        </li>
      ))}
    </ul>
  )
}
