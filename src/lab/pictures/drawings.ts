import type { PictureKind } from '../../pictures/types.ts'
import type { Drawing } from './drawing.ts'

const files = import.meta.glob<Drawing<never>>('./kinds/*.tsx', { eager: true, import: 'drawing' })

/** What draws each kind, found by the names of the files: kinds/Bars.tsx draws "bars". */
export const DRAWINGS = Object.fromEntries(
  Object.entries(files).map(([path, drawing]) => [kindOf(path), drawing]),
) as Record<PictureKind, Drawing<never>>

/** Whether pictures of these kinds stand beside the chart, as decision fields do, or under it. */
export function standBeside(kinds: readonly PictureKind[]): boolean {
  return kinds.length > 0 && !kinds.some((kind) => DRAWINGS[kind].wide)
}

function kindOf(path: string): string {
  return path.replace(/^.*\/|\.tsx$/g, '').toLowerCase()
}
