import type { Framework } from '../../content/experiment.ts'
import type { Way } from '../../content/ways.ts'

/** A figure of a table, and from where to where it was in all rounds. */
export interface WayCell {
  text: string
  span?: string
}

/** A way's row. */
export interface WayRow {
  way: Pick<Way, 'label' | 'note'>
  /** Where its figures stand on the strip, from 0 to 100. */
  marks: number[]
  cells: WayCell[]
}

/** The rows under one heading. */
export interface WayGroup {
  label: string
  framework: Framework
  rows: WayRow[]
}
