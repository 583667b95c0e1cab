import { PROGRAM_NAMES } from '../names.ts'
import type { ProgramRun } from '../run/run.ts'

/** Says of which curves not every point is here; null where all are. */
export function thinnedOut({ program, curves }: ProgramRun): string | null {
  const parts = Object.entries(curves).flatMap(([series, { x, thinned }]) =>
    thinned ? [`${x.length} of the ${thinned.drawn} points of ${series}`] : [],
  )
  return parts.length === 0
    ? null
    : `${PROGRAM_NAMES[program]}: chart, table and CSV file have ${parts.join(', and ')}. ` +
        'Of a long curve ever fewer points are kept, and always its end.'
}

/** Says how many tensors a program left behind, and what would have given them back; null where it left none. */
export function leftBehind({ program, stats }: ProgramRun): string | null {
  if (!stats?.leaked) return null
  const tensors = stats.leaked === 1 ? 'a tensor' : `${stats.leaked} tensors`
  return (
    `${PROGRAM_NAMES[program]} left ${tensors} behind. A graphics card keeps them until \`tf.tidy\` or ` +
    '`dispose` gives their memory back.'
  )
}
