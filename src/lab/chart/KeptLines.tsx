import { type ChartScale, UNITS } from './chart-scale.ts'
import type { NamedCurve } from './curves.ts'
import { endLabels } from './end-labels.ts'
import { DASHES } from './marks.ts'
import { PROGRAM_INK } from '../names.ts'
import { percent } from '../numbers.ts'

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
