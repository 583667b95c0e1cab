import type { RecordedPicture } from '../../content/lab.ts'

type Kind = RecordedPicture['kind']

/** Kinds that need the width of the panel. */
const WIDE: readonly Kind[] = ['images', 'matrix']

/** Whether pictures of these kinds stand beside the chart, as decision fields do, or under it. */
export function standBeside(kinds: readonly Kind[]): boolean {
  return kinds.length > 0 && !kinds.some((kind) => WIDE.includes(kind))
}
