import { countDifference } from './count.ts'
import { coverage, type Contender, type Fault } from './coverage.ts'
import { pairsOf, relativeGap, type Gap } from './gap.ts'
import { limitOf, type CountRule, type Limit } from './tolerance.ts'

/** How a series is compared: in its values, in what it counts or, where it says why, not at all. */
export interface SeriesRule {
  counts?: CountRule | undefined
  /** Why the programs draw it differently by their nature. */
  differs?: string | undefined
}

/** How far two curves lie apart, and how far they may. */
export interface PairGap extends Gap {
  names: [string, string]
  /** The gap or, of a series that counts, by how many of what it counts the two differ most. */
  distance: number
  limit: Limit
}

/** What is known of one series: how far its curves lie apart, and which of them could not be compared whole. */
export interface SeriesAgreement {
  series: string
  rule: SeriesRule
  /** The pair that decides: of those beyond their limit the one farthest apart, else of all. */
  widest: PairGap | null
  faults: Fault[]
}

/**
 * Compares the curves of a series: those that ran with each other and with the recorded ones. Where nothing
 * ran, the recorded ones with each other.
 */
export function compareSeries(
  series: string,
  rule: SeriesRule,
  tolerance: number,
  ran: Contender[],
  records: Contender[],
): SeriesAgreement {
  const pairs =
    ran.length === 0
      ? pairsOf(records)
      : [...pairsOf(ran), ...ran.flatMap((one) => records.map((record) => [one, record] as const))]
  const gaps = pairs.flatMap(([a, b]) => pairGap(a, b, rule, tolerance))
  const beyond = gaps.filter((gap) => isWithin(gap) === false)
  const faults = coverage(ran, records, rule.counts)
  return { series, rule, widest: farthest(beyond.length > 0 ? beyond : gaps), faults }
}

/** Whether a pair keeps its limit; null where nothing is promised. */
export function isWithin({ distance, limit: { most } }: PairGap): boolean | null {
  return most === null ? null : distance <= most
}

/** Whether a series agrees on all its points; null where nothing is promised, or no two curves meet. */
export function agrees({ widest, faults }: SeriesAgreement): boolean | null {
  if (faults.length > 0) return false
  return widest && isWithin(widest)
}

function pairGap(a: Contender, b: Contender, { counts }: SeriesRule, tolerance: number): PairGap[] {
  if (!a.curve || !b.curve) return []
  const gap = relativeGap(a.curve, b.curve)
  if (!gap) return []
  const distance = counts ? countDifference(gap.values, counts) : gap.gap
  const limit = limitOf(a.on, b.on, tolerance, counts)
  return [{ ...gap, names: [a.name, b.name], distance, limit }]
}

function farthest(gaps: PairGap[]): PairGap | null {
  return gaps.reduce<PairGap | null>(
    (most, gap) => (!most || gap.distance > most.distance ? gap : most),
    null,
  )
}
