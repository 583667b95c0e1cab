import type { ComponentChildren } from 'preact'
import { percent } from '../numbers.ts'
import { PLANE, type Plane } from './plane.ts'
import { UNTRANSLATED } from '../untranslated.ts'

interface PlaneFrameProps {
  /** The text alternative. */
  words: string
  plane: Plane
  xName: string
  yName: string
  /** A bitmap that fills the square. */
  background?: string
  children: ComponentChildren
}

/** A square with named axes; what is drawn in it is cut at its edges. */
export function PlaneFrame({ words, plane, xName, yName, background, children }: PlaneFrameProps) {
  return (
    <div class="lab-axes" role="img" aria-label={words}>
      <p aria-hidden="true">{yName}</p>
      <div aria-hidden="true" {...UNTRANSLATED}>
        {background !== undefined && <img src={background} alt="" decoding="sync" />}
        <svg class="ticks">
          {plane.yTicks.map(({ at, text }) => (
            <g key={text}>
              <line x1="0" x2="100%" y1={percent(1 - at)} y2={percent(1 - at)} />
              <text class="y" x="-6" y={percent(1 - at)} dy="0.35em">
                {text}
              </text>
            </g>
          ))}
          {plane.xTicks.map(({ at, text }) => (
            <g key={text}>
              <line x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
              <text class="x" x={percent(at)} y="100%" dy="1.4em">
                {text}
              </text>
            </g>
          ))}
        </svg>
        <svg class="drawing" viewBox={`0 0 ${PLANE} ${PLANE}`}>
          {children}
        </svg>
      </div>
      <p class="x-name" aria-hidden="true">
        {xName}
      </p>
    </div>
  )
}
