import { useMemo } from 'preact/hooks'
import { nameOnPanel, PROGRAM_INK } from '../../names.ts'
import { ProgramName } from '../../ProgramName.tsx'
import { formatNumber } from '../../numbers.ts'
import { PlaneFrame } from '../PlaneFrame.tsx'
import * as scatters from '../scatter.ts'
import type { DrawnPicture } from '../../../pictures/types.ts'
import type { Drawing, DrawingProps } from '../drawing.ts'

export const drawing: Drawing<'scatter'> = { Picture: Scatter, wide: true }

/** Points of the plane, a mark for each class, and the line of what a model says. */
export function Scatter({
  program,
  name,
  picture: scatter,
  recorded = false,
}: DrawingProps<'scatter'>) {
  const drawn = useMemo(() => draw(scatter), [scatter])
  const label = nameOnPanel(program, recorded)
  const classes = scatters.classesOf(scatter)
  return (
    <>
      <figcaption aria-hidden="true">
        <ProgramName program={program} recorded={recorded} />{' '}
        <span class="lab-right">
          {name}
          {scatter.predicted.length > 0 &&
            `, RMS error ${formatNumber(scatters.distance(scatter))}`}
        </span>
      </figcaption>
      <PlaneFrame
        words={`${label}: ${name}. ${drawn.words}`}
        plane={drawn.plane}
        xName={scatter.xName}
        yName={scatter.yName}
      >
        {drawn.marks.map(({ label, path }) => (
          <path key={label} class={`mark of-${label}`} d={path} />
        ))}
        {drawn.line && <path class={`line ${PROGRAM_INK[program]}`} d={drawn.line} />}
      </PlaneFrame>
      {classes.length > 0 && (
        <ul class="lab-marks" aria-hidden="true">
          {classes.map((label) => (
            <li key={label}>
              <svg viewBox="-6 -6 12 12" width="12" height="12">
                <path class={`mark of-${label}`} d={`M0 0${scatters.markOf(label)}`} />
              </svg>
              {scatters.nameOfClass(scatter, label)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function draw(scatter: DrawnPicture<'scatter'>) {
  const plane = scatters.scatterPlane(scatter)
  const classes = scatters.classesOf(scatter)
  return {
    plane,
    words: scatters.scatterWords(scatter),
    line: scatters.predictedPath(scatter, plane),
    marks: (classes.length > 0 ? classes : [0]).map((label) => ({
      label,
      path: scatters.marksPath(scatter, plane, label),
    })),
  }
}
