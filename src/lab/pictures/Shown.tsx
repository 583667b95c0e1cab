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

interface ShownByProps {
  program: ProgramId
  pictures: Record<string, Picture | RecordedPicture>
  recorded?: boolean
}

/** All that a program showed, side by side: the same at build time and live. */
export function ShownBy({ program, pictures, recorded = false }: ShownByProps) {
  return (
    <div class="lab-shown" data-program={program}>
      {Object.entries(pictures).map(([name, picture]) => (
        <Shown key={name} program={program} name={name} picture={picture} recorded={recorded} />
      ))}
    </div>
  )
}

/** What a program showed under a name, drawn by its kind. */
export function Shown({ picture, ...of }: ShownProps) {
  const { Picture } = DRAWINGS[picture.kind]
  const Drawn = Picture as ComponentType<ShownProps>
  return (
    <figure class={`lab-${picture.kind}`}>
      <Drawn picture={picture} {...of} />
    </figure>
  )
}
