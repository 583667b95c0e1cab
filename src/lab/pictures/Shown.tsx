import type { ComponentType } from 'preact'
import type { ProgramId } from '../../content/lab.ts'
import type { Picture, RecordedPicture } from '../../pictures/types.ts'
import { DRAWINGS } from './drawings.ts'

interface ShownProps {
  program: ProgramId
  /** The name under which the program showed it. */
  name: string
  picture: Picture | RecordedPicture
  recorded?: boolean
}

/** What a program showed, drawn by its kind: the same at build time and live. */
export function Shown({ program, picture, ...of }: ShownProps) {
  const { Picture, wide } = DRAWINGS[picture.kind]
  const Drawn = Picture as ComponentType<ShownProps>
  return (
    <figure class={`lab-${picture.kind}${wide ? ' lab-wide' : ''}`} data-program={program}>
      <Drawn program={program} picture={picture} {...of} />
    </figure>
  )
}
