import { UNTRANSLATED } from '../untranslated.ts'
import { chartScale, UNITS } from './chart-scale.ts'
import { describeChart } from './chart-words.ts'
import type { NamedCurve } from './curves.ts'
import { Word } from '../help/Word.tsx'
import { KeptLines } from './KeptLines.tsx'
import { Legend } from './Legend.tsx'
import { PROGRAM_INK } from '../names.ts'
import { percent } from '../numbers.ts'

interface ChartProps {
  /** What y is, and what x is. */
  label: string
  xLabel: string
  /** What is trained on what: begins the text alternative. */
  about: string
  curves: NamedCurve[]
  /** How far all curves lie apart, in sentences. */
  apart?: string
  /** The curves of runs that the reader put aside. */
  kept?: NamedCurve[]
  /** Marks the moving end of the live curves. */
  running?: boolean
}

/**
 * The recorded Python curves as wide pale bands, one within the other, and the live ones as thin lines inside
 * them. One drawing for the build and for the page: it stretches, its text does not.
 */
export function Chart(props: ChartProps) {
  const { label, xLabel, about, curves, apart = '', kept = [], running = false } = props
  const bands = ['keras', 'tensorflow'].flatMap((program) =>
    curves.filter((curve) => curve.program === program && curve.engine === 'tensorflow'),
  )
  const lines = curves.filter((curve) => curve.engine === 'live')
  const drawn = [...bands, ...lines]
  const scale = chartScale([...drawn, ...kept])
  const last = lines.at(-1)
  const end = running && last ? scale.end(last) : null
  return (
    <div class="lab-chart">
      <p class="lab-chart-label">
        <span aria-hidden="true">
          {label}
          {scale.log && ', logarithmic'}
        </span>{' '}
        <Word is="curves">bands and lines</Word>
      </p>
      <svg
        class="lab-plot"
        {...UNTRANSLATED}
        role="img"
        aria-label={`${about} ${describeChart(label, xLabel, [...drawn, ...kept], apart)}`}
      >
        {scale.yTicks.map(({ at, text }) => (
          <g key={text}>
            <line class="grid" x1="0" x2="100%" y1={percent(1 - at)} y2={percent(1 - at)} />
            <text class="y" x="-8" y={percent(1 - at)} dy="0.35em">
              {text}
            </text>
          </g>
        ))}
        {scale.xTicks.map(({ at, text }, i) => (
          <text class="x" key={text} x={percent(at)} y="100%" dy="1.5em">
            {i === 0 ? `${xLabel} ${text}` : text}
          </text>
        ))}
        <svg
          viewBox={`0 0 ${UNITS} ${UNITS}`}
          preserveAspectRatio="none"
          width="100%"
          height="100%"
        >
          {drawn.map((curve) => (
            <path
              key={curve.label + curve.engine}
              class={`${curve.engine === 'live' ? 'line' : 'band'} ${PROGRAM_INK[curve.program]}`}
              d={scale.path(curve)}
            />
          ))}
        </svg>
        <KeptLines curves={kept} scale={scale} />
        {end && last && (
          <circle
            class={`end ${PROGRAM_INK[last.program]}`}
            cx={percent(end.x)}
            cy={percent(1 - end.y)}
            r="3.5"
          />
        )}
      </svg>
      <Legend curves={drawn} low={scale.freeCorner === 'bottom'} />
    </div>
  )
}
