import { formatGap } from '../numbers.ts'
import { gapSentence } from '../panel/words.ts'

interface GapRulerProps {
  /** The largest relative gap; null where there is nothing to compare. */
  gap: number | null
  tolerance: number
}

const WIDTH = 160
const EDGE = 7
const [LOWEST, HIGHEST] = [-7, 0]
const DECADES = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, i) => LOWEST + i)

/** A logarithmic scale from 1e-7 to 1 with a dot at the gap: green and round within the tolerance, else an amber diamond. */
export function GapRuler({ gap, tolerance }: GapRulerProps) {
  const limit = place(tolerance)
  const at = gap === null ? null : place(gap)
  const within = gap !== null && gap <= tolerance
  return (
    <span class={`gap-ruler ${within ? 'within' : 'beyond'}`} data-gap={gap ?? undefined}>
      <svg width={WIDTH} height="16" role="img" aria-label={gapSentence(gap, tolerance)}>
        <path class="scale" d={`M${EDGE} 8H${WIDTH - EDGE}`} />
        <path class="ticks" d={DECADES.map((power) => `M${place(10 ** power)} 5v6`).join('')} />
        <path class="tolerance" d={`M${EDGE} 8H${limit}M${limit} 3v10`} />
        {at !== null && at > limit && <path class="excess" d={`M${limit} 8H${at}`} />}
        {at !== null && within && <circle class="dot" cx={at} cy="8" r="4" />}
        {at !== null && !within && <path class="dot" d={`M${at} 2.5l5.5 5.5-5.5 5.5-5.5-5.5z`} />}
      </svg>
      <span class="gap-figure" aria-hidden="true">
        {formatGap(gap)}
      </span>
    </span>
  )
}

function place(gap: number): number {
  const power = Math.min(HIGHEST, Math.max(LOWEST, Math.log10(gap)))
  const share = (power - LOWEST) / (HIGHEST - LOWEST)
  return Number((EDGE + share * (WIDTH - 2 * EDGE)).toFixed(1))
}
