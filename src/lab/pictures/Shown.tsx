import type { ProgramId, RecordedPicture } from '../../content/lab.ts'
import type { Picture } from '../../sandbox/protocol.ts'
import { Field } from './Field.tsx'
import { Images } from './Images.tsx'
import { Matrix } from './Matrix.tsx'
import { Scatter } from './Scatter.tsx'
import { Surface } from './Surface.tsx'
import { Weights } from './Weights.tsx'

interface ShownProps {
  program: ProgramId
  /** The name under which the program showed it. */
  name: string
  picture: Picture | RecordedPicture
  recorded?: boolean
}

/** What a program showed, drawn by its kind: the same at build time and live. */
export function Shown({ picture, ...of }: ShownProps) {
  switch (picture.kind) {
    case 'field':
      return <Field {...of} field={picture} />
    case 'images':
      return <Images {...of} images={picture} />
    case 'matrix':
      return <Matrix {...of} matrix={picture} />
    case 'scatter':
      return <Scatter {...of} scatter={picture} />
    case 'surface':
      return <Surface {...of} surface={picture} />
    case 'weights':
      return <Weights {...of} weights={picture} />
  }
}
