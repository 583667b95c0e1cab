import { UNTRANSLATED } from '../untranslated.ts'
import { agrees, isWithin, type SeriesAgreement } from '../../agreement/compare-series.ts'
import { countWords } from '../../agreement/count.ts'
import { formatGap } from '../../agreement/format.ts'
import { agreementSentences, decisiveOf } from '../../agreement/words.ts'

interface GapRulerProps {
  /** The compared series: the scale shows those that are compared by their values. */
  agreements: readonly SeriesAgreement[]
  /** Whether curves may still lack points. */
  soFar?: boolean
}

const WIDTH = 160
const EDGE = 7
const [LOWEST, HIGHEST] = [-7, 0]
const DECADES = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, i) => LOWEST + i)

/**
 * A logarithmic scale from 1e-7 to 1 with a dot at the gap: green and round within the tolerance, else an amber
 * diamond, or a grey one where no tolerance is set. Series that count follow in what they count.
 */
export function GapRuler({ agreements, soFar = false }: GapRulerProps) {
  const widest = decisiveOf(agreements.filter(({ rule }) => !rule.counts))?.widest ?? null
  const limit = widest && widest.limit.most !== null ? place(widest.limit.most) : null
  const at = widest && place(widest.gap)
  const within = widest !== null && isWithin(widest) === true
  return (
    <span class={`gap-ruler ${verdictOf(agreements, soFar)}`} data-gap={widest?.gap}>
      <svg width={WIDTH} height="16" role="img" aria-label={agreementSentences(agreements, soFar)}>
        <path class="scale" d={`M${EDGE} 8H${WIDTH - EDGE}`} />
        <path class="ticks" d={DECADES.map((power) => `M${place(10 ** power)} 5v6`).join('')} />
        {limit !== null && <path class="tolerance" d={`M${EDGE} 8H${limit}M${limit} 3v10`} />}
        {at !== null && limit !== null && at > limit && (
          <path class="excess" d={`M${limit} 8H${at}`} />
        )}
        {at !== null && within && <circle class="dot" cx={at} cy="8" r="4" />}
        {at !== null && !within && <path class="dot" d={`M${at} 2.5l5.5 5.5-5.5 5.5-5.5-5.5z`} />}
      </svg>
      <span class="gap-figure" aria-hidden="true">
        <span {...UNTRANSLATED}>{formatGap(widest && widest.gap)}</span>
        {agreements.map(countFigure)}
      </span>
    </span>
  )
}

/** The class of the ruler: `within` and `beyond` only where all, or any, of the series are. */
function verdictOf(agreements: readonly SeriesAgreement[], soFar: boolean): string {
  const pairs = agreements.flatMap(({ widest }) => widest ?? [])
  if (pairs.some((pair) => isWithin(pair) === false)) return 'beyond'
  const all = soFar
    ? pairs.length > 0 && pairs.every(isWithin)
    : agreements.every((one) => agrees(one))
  return all ? 'within' : 'open'
}

function countFigure({ series, rule: { counts }, widest }: SeriesAgreement) {
  if (!counts || !widest) return null
  const words = Number.isFinite(widest.distance) ? countWords(widest.distance, counts) : '∞'
  return <span key={series}>{`${words} of ${counts.of}`}</span>
}

function place(gap: number): number {
  const power = Math.min(HIGHEST, Math.max(LOWEST, Math.log10(gap)))
  const share = (power - LOWEST) / (HIGHEST - LOWEST)
  return Number((EDGE + share * (WIDTH - 2 * EDGE)).toFixed(1))
}
