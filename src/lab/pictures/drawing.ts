import type { JSX } from 'preact'
import type { ProgramId } from '../../content/lab.ts'
import type { DrawnPicture, PictureKind } from '../../pictures/types.ts'

export interface DrawingProps<K extends PictureKind> {
  program: ProgramId
  /** The name under which the program showed it. */
  name: string
  picture: DrawnPicture<K>
  recorded?: boolean
}

/** How a kind is drawn: what each file of kinds/ exports as `drawing`. */
export interface Drawing<K extends PictureKind> {
  /** Draws the inside of a figure: the same at build time and live. */
  Picture(props: DrawingProps<K>): JSX.Element
  /** Whether it needs the panel's whole width, under the chart; else it stands beside the chart. */
  wide: boolean
}
