import {
  spreadOf,
  type RaceMeasure,
  type RaceBackend,
  type RaceRun,
} from '../../content/race-times.ts'

/** What is asked of a record: a backend at a size, and what of it was timed. */
export interface TimeOf {
  backend: RaceBackend
  size: string
  of?: RaceMeasure | 'first' | undefined
}

/**
 * Milliseconds of a backend at a size: the first step, or the median of the rounds.
 * @throws where the record has no such backend or size
 */
export function timeOf(runs: readonly RaceRun[], { backend, size, of = 'step' }: TimeOf): number {
  const run = runs.find((each) => each.backend === backend)
  const times = run?.sizes.find((each) => each.size === size)
  if (!times) {
    const known = runs.map((each) => `${each.backend} at ${each.sizes.map(({ size }) => size)}`)
    throw new Error(`no times of ${backend} at ${size}; known are: ${known.join('; ')}`)
  }
  return of === 'first' ? times.first : spreadOf(times[of]).median
}
