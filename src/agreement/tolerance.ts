/**
 * How far two curves may lie apart, relative to the largest value: the largest tolerance that a lab needs no
 * reason for, and the bars that no reason lifts.
 */
export const TOLERANCE = { plain: 5e-6, sameRuntime: 1e-5, acrossEngines: 1e-4 } as const

/** The engines that a lab's own tolerance holds on; on every other one the bar across engines does. */
export const REFERENCE_ENGINES = ['cpu', 'tensorflow', 'jax', 'torch'] as const

/** A series whose values are shares of a count, such as an accuracy. */
export interface Counts {
  /** Of how many. */
  of: number
  /** What is counted, in the singular. */
  unit: string
  /** By how many two curves may differ where one is of another engine than the reference ones. */
  mayDiffer: number
}

/** What a curve was computed on. */
export interface Device {
  /** The engine of a recorded run, or the backend of one in the browser. */
  engine: string
  /** What sentences call it. */
  label: string
  /** Bits of a float. */
  precision: 16 | 32
}

/** What may lie between two curves, and the device that it is that much for. */
export interface Limit {
  /** Relative to the largest value or, of a series that counts, in what it counts; null: nothing is promised. */
  most: number | null
  /** The device for which the lab's own tolerance does not hold. */
  on?: Device
}

/** The limit for two curves of a series, in a lab with this tolerance. */
export function limitOf(a: Device, b: Device, tolerance: number, counts?: Counts): Limit {
  const narrow = [a, b].find(({ precision }) => precision === 16)
  if (narrow) return { most: null, on: narrow }
  const on = [a, b].find(({ engine }) => !isReference(engine))
  if (on) return { most: counts ? counts.mayDiffer : TOLERANCE.acrossEngines, on }
  if (counts) return { most: 0 }
  const bar = a.engine === b.engine ? TOLERANCE.sameRuntime : TOLERANCE.acrossEngines
  return { most: Math.min(tolerance, bar) }
}

/** Whether the lab's own tolerance holds on an engine. */
export function isReference(engine: string): boolean {
  return REFERENCE_ENGINES.some((reference) => reference === engine)
}
