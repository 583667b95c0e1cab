import { useMemo } from 'preact/hooks'
import { nameOnPanel } from '../../names.ts'
import { ProgramName } from '../../ProgramName.tsx'
import { formatNumber } from '../../numbers.ts'
import { linePath, plane, round } from '../plane.ts'
import { PlaneFrame } from '../PlaneFrame.tsx'
import { lossScale, surfaceUrl, surfaceWords } from '../surface.ts'
import type { DrawnPicture } from '../../../pictures/types.ts'
import type { Drawing, DrawingProps } from '../drawing.ts'

/** The most steps of a path that get a dot each. */
const MOST_STEPS = 300
/** How near two places are, of the 200 of a side, that look like one. */
const NEAR = 3
/** The most paths over another for which it is drawn wider. */
const MOST_OVER = 2

export const drawing: Drawing<'surface'> = { Picture: Surface, wide: true }

/** A loss over two parameters in bands, with the paths of optimizers on it. */
export function Surface({
  program,
  name,
  picture: surface,
  recorded = false,
}: DrawingProps<'surface'>) {
  const url = useMemo(() => surfaceUrl(surface), [surface])
  const { frame, paths, words, scale } = useMemo(() => draw(surface), [surface])
  const label = nameOnPanel(program, recorded)
  return (
    <>
      <figcaption aria-hidden="true">
        <ProgramName program={program} recorded={recorded} />{' '}
        <span class="lab-right">
          {name}, {formatNumber(scale.low)} to {formatNumber(scale.high)}
          {scale.log && ', log'}
        </span>
      </figcaption>
      <PlaneFrame
        words={`${label}: ${name}. ${words}`}
        plane={frame}
        xName={surface.xName}
        yName={surface.yName}
        background={url}
      >
        {paths.map(({ line, steps, start, end, name, over }, i) => (
          <g key={name} class={`path of-${i} over-${over}`}>
            {paths.length > 1 && <path class="rim" d={line} />}
            <path class="way" d={line} />
            <path class="steps" d={steps} />
            {start && <circle class="start" cx={start[0]} cy={start[1]} r="4" />}
            {end && <circle class="end" cx={end[0]} cy={end[1]} r="4.5" />}
          </g>
        ))}
      </PlaneFrame>
      <ul class="lab-marks" aria-hidden="true">
        {surface.paths.map(({ name, x, y }, i) => (
          <li key={name}>
            <svg viewBox="0 0 22 12" width="22" height="12">
              <path class={`way of-${i}`} d="M1 6h20" />
            </svg>
            {name}, ends at {endWords(x)}, {endWords(y)}
          </li>
        ))}
      </ul>
    </>
  )
}

function draw(surface: DrawnPicture<'surface'>) {
  const frame = plane(surface.xRange, surface.yRange)
  const ways = surface.paths.map(({ x, y }) =>
    Array.from(x, (left, i) => frame.at(left, y[i] ?? NaN)),
  )
  return {
    frame,
    words: surfaceWords(surface),
    scale: lossScale(surface),
    paths: surface.paths.map(({ name }, i) => {
      const places = ways[i] ?? []
      const over = ways.slice(i + 1).filter((later) => coincide(places, later)).length
      return {
        name,
        over: Math.min(over, MOST_OVER),
        line: linePath(places),
        steps: places.length > MOST_STEPS ? '' : stepsPath(places),
        start: drawable(places[0]),
        end: drawable(places.at(-1)),
      }
    }),
  }
}

/** Whether two paths look like one: each place of the one lies near that of the other. */
function coincide(one: readonly [number, number][], other: readonly [number, number][]): boolean {
  return (
    one.length === other.length &&
    one.every(([x, y], i) => {
      const [otherX = NaN, otherY = NaN] = other[i] ?? []
      return Math.hypot(x - otherX, y - otherY) < NEAR
    })
  )
}

function drawable(place: [number, number] | undefined): [number, number] | null {
  if (!place || !place.every(Number.isFinite)) return null
  return [round(place[0]), round(place[1])]
}

/** A dot at each place: where they are close the steps are short. */
function stepsPath(places: readonly [number, number][]): string {
  const dots = places.map(drawable).map((at) => (at ? `M${at.join(' ')}h0` : ''))
  return dots.join('')
}

/** The last value of a path's coordinate. */
function endWords(values: ArrayLike<number>): string {
  return formatNumber(values[values.length - 1] ?? NaN)
}
