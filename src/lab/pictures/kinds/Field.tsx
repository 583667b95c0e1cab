import { useMemo } from 'preact/hooks'
import { FIELD_SIZE, fieldUrl, pointsPath, shareRight } from '../field.ts'
import { nameOnPanel } from '../../names.ts'
import { ProgramName } from '../../ProgramName.tsx'
import type { Drawing, DrawingProps } from '../drawing.ts'

export const drawing: Drawing<'field'> = { Picture: Field, wide: false }

/** A decision field: what the model says of each place of the plane, with the data on top. */
export function Field({ program, name, picture: field, recorded = false }: DrawingProps<'field'>) {
  const url = useMemo(() => fieldUrl(field), [field])
  const dots = useMemo(() => [pointsPath(field, 0), pointsPath(field, 1)], [field])
  const label = nameOnPanel(program, recorded)
  const right = `${(shareRight(field) * 100).toFixed(1).replace('.0', '')} %`
  const count = field.points.label.length
  const words = `${label}: ${name}. ${right} of the ${count} points lie on their own side of the boundary.`
  return (
    <>
      <div class="lab-plane">
        <img src={url} alt={words} width={FIELD_SIZE} height={FIELD_SIZE} decoding="sync" />
        <svg viewBox={`0 0 ${FIELD_SIZE} ${FIELD_SIZE}`} aria-hidden="true">
          {['round', 'square'].map((shape, value) => {
            const d = dots[value]
            return (
              <g class={shape} key={shape}>
                <path class="rim" d={d} />
                <path class={value === 0 ? 'layers' : 'ops'} d={d} />
              </g>
            )
          })}
        </svg>
      </div>
      <figcaption aria-hidden="true">
        <ProgramName program={program} recorded={recorded} />{' '}
        <span class="lab-right">{right} right</span>
      </figcaption>
    </>
  )
}
