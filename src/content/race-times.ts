import { TOLERANCE } from '../agreement/tolerance.ts'

/** The backends of a race, in the order in which they run. */
export const RACE_BACKENDS = ['cpu', 'wasm', 'webgl', 'webgpu'] as const
export type RaceBackend = (typeof RACE_BACKENDS)[number]

/** What is timed in rounds: a training step, one whose loss is read, a prediction that is read. */
export const RACE_MEASURES = ['step', 'read', 'predict'] as const
export type RaceMeasure = (typeof RACE_MEASURES)[number]

/** A model and a batch for it. */
export interface RaceSize {
  size: string
  /** Of the batch. */
  rows: number
  /** Inputs, and units of each of the two hidden layers. */
  units: number
}

/** What a backend took for a size: a line that the program prints. Times are in milliseconds. */
export interface SizeTimes extends RaceSize, Record<RaceMeasure, number[]> {
  /** The first step, with all that is compiled and uploaded for it. */
  first: number
  /** After the last step: what shows that all backends computed the same. */
  loss: number
}

/** A backend, and what it took for the sizes that it finished. */
export interface RaceRun {
  backend: RaceBackend
  /** Bits of a float. */
  precision: 16 | 32
  sizes: SizeTimes[]
}

/** The middle one of the rounds, and their ends. */
export interface TimeSpread {
  median: number
  least: number
  most: number
}

/** A backend at a size, by what it took. */
export interface RankedBackend {
  backend: RaceBackend
  span: TimeSpread
}

/** The span of at least one round. */
export function spreadOf(rounds: readonly number[]): TimeSpread {
  const sorted = [...rounds].sort((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? NaN
  const half = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2
  return { median, least: at(0), most: at(sorted.length - 1) }
}

/** The backends that finished a size, the fastest by its median first. */
export function ranking(
  runs: readonly RaceRun[],
  size: string,
  measure: RaceMeasure,
): RankedBackend[] {
  const places = runs.flatMap(({ backend, sizes }) => {
    const times = sizes.find((each) => each.size === size)
    return times ? [{ backend, span: spreadOf(times[measure]) }] : []
  })
  return places.sort((a, b) => a.span.median - b.span.median)
}

/** The fastest, and every other too close to be told from it: the median of each lies among the other's rounds. */
export function leaders(places: readonly RankedBackend[]): RankedBackend[] {
  const [first] = places
  if (!first) return []
  const { median, most } = first.span
  return places.filter(({ span }) => span.least <= median && span.median <= most)
}

/** A backend whose loss at a size is not that of the others. */
export interface LossApart {
  backend: RaceBackend
  size: string
  loss: number
  /** The backend that it is compared with, and its loss. */
  from: RaceBackend
  expected: number
}

/** Where a backend computed something else than the first that finished the size, by more than rounding explains. */
export function lossesApart(runs: readonly RaceRun[]): LossApart[] {
  return runs.flatMap(({ backend, sizes }) =>
    sizes.flatMap(({ size, loss }) => {
      const reference = runs.find((run) => run.sizes.some((each) => each.size === size))
      const expected = reference?.sizes.find((each) => each.size === size)?.loss ?? NaN
      if (Math.abs(loss - expected) <= TOLERANCE.acrossEngines * Math.abs(expected)) return []
      return [{ backend, size, loss, from: reference?.backend ?? backend, expected }]
    }),
  )
}
