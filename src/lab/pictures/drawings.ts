import type { Kind } from '../../pictures/types.ts'
import type { Drawing } from './drawing.ts'

const files = import.meta.glob<Drawing<never>>('./kinds/*.tsx', { eager: true, import: 'drawing' })

/** What draws each kind, found by the names of the files: kinds/Bars.tsx draws "bars". */
export const DRAWINGS = Object.fromEntries(
  Object.entries(files).map(([path, drawing]) => [kindOf(path), drawing]),
) as Record<Kind, Drawing<never>>

/** Whether pictures of this kind stand under the chart, and not beside it. */
export function isWide(kind: Kind): boolean {
  return DRAWINGS[kind].wide
}

function kindOf(path: string): string {
  return path.replace(/^.*\/|\.tsx$/g, '').toLowerCase()
}
