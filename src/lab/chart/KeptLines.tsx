import { type ChartScale, UNITS } from './chart-scale.ts'
import type { NamedCurve } from './curves.ts'
import { endLabels } from './end-labels.ts'
import type { Mark } from './marks.ts'
import { PROGRAM_INK } from '../names.ts'
import { percent } from '../numbers.ts'

/** Each kept run has a pattern of its own, in both of the inks. */
export const DASHES: Record<Mark, string> = {
  A: '1.5 3.5',
  B: '9 4',
  C: '9 3 1.5 3',
  D: '4 3',
  E: '16 5',
  F: '9 3 1.5 3 1.5 3',
}

interface KeptLinesProps {
  curves: NamedCurve[]
  scale: ChartScale
}

/** The curves of kept runs as thin lines, with their letters at their ends. */
export function KeptLines({ curves, scale }: KeptLinesProps) {
  return (
    <>
      <svg viewBox={`0 0 ${UNITS} ${UNITS}`} preserveAspectRatio="none" width="100%" height="100%">
        {curves.map((curve) => (
          <path
            key={curve.label}
            class={`kept ${PROGRAM_INK[curve.program]}`}
            stroke-dasharray={curve.mark && DASHES[curve.mark]}
            d={scale.path(curve)}
          />
        ))}
      </svg>
      {endLabels(curves, scale).map(({ x, y, text }) => (
        <text class="kept-end" key={text} x={percent(x)} y={percent(1 - y)} dx="-2" dy="-0.5em">
          {text}
        </text>
      ))}
    </>
  )
}
