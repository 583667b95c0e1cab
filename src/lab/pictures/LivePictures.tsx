import type { ProgramId } from '../../content/lab.ts'
import type { Picture } from '../../pictures/types.ts'
import { ShownBy } from './Shown.tsx'

export { standBeside } from './drawings.ts'

interface LivePicturesProps {
  /** What the programs of this page showed. */
  shown: readonly { program: ProgramId; pictures: Record<string, Picture> }[]
}

/** The pictures of programs that ran on this page. */
export function LivePictures({ shown }: LivePicturesProps) {
  return (
    <>
      {shown.map(({ program, pictures }) => (
        <ShownBy key={program} program={program} pictures={pictures} />
      ))}
    </>
  )
}
