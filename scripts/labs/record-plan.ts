import { lastTimeWords, sumWords } from '../kept/times.ts'

/** A lab or a probe to record, and the programs that this runs, by name. */
export interface Planned {
  id: string
  names(): string[]
}

/** What the time of a record is kept as. */
export function timeKey(id: string): string {
  return `record ${id}`
}

/** What will be run and how long that took last time, a line for each lab and probe. */
export function planWords(planned: readonly Planned[]): string[] {
  const lines = planned.map(
    (each) => `  ${each.id}: ${runsOf(each)}; ${lastTimeWords(timeKey(each.id))}`,
  )
  const sum = planned.length > 1 ? [sumWords(planned.map(({ id }) => timeKey(id)))] : []
  return ['To run:', ...lines, ...sum]
}

/** What cannot be read is told when its turn comes. */
function runsOf({ names }: Planned): string {
  try {
    const all = names()
    return `${all.length === 1 ? '1 program' : `${all.length} programs`} (${all.join(', ')})`
  } catch {
    return 'its files cannot be read'
  }
}
