import { notACountAt } from './count.ts'
import { relativeGap, type Curve } from './gap.ts'
import type { Counts, Device } from './tolerance.ts'

/** A program's curve of one series, on its way into a comparison. */
export interface Contender {
  /** What sentences call it: "Layers", "keras on jax". */
  name: string
  on: Device
  /** Undefined where the program did not draw the series. */
  curve: Curve | undefined
}

/** What keeps a curve from being compared on every point. */
export interface Fault {
  kind: 'missing' | 'short' | 'extra' | 'elsewhere' | 'uncounted'
  name: string
  /** Points of the curve, and of the one it was held against. */
  points: number
  against: number
  /** The name of that one. */
  reference: string
}

/**
 * Holds each curve that ran against the recorded ones or, where none is comparable, against the longest that
 * ran: it must be there, with as many points, at the same x, and be a count where the series counts.
 */
export function coverage(ran: Contender[], records: Contender[], counts?: Counts): Fault[] {
  const reference = records.find(hasPoints) ?? longest(ran)
  return ran.flatMap(({ name, on, curve }) => {
    const fault = (kind: Fault['kind']): Fault[] => [
      {
        kind,
        name,
        points: curve?.x.length ?? 0,
        against: reference?.curve?.x.length ?? 0,
        reference: reference?.name ?? '',
      },
    ]
    if (!curve || curve.x.length === 0) return fault('missing')
    if (counts && on.precision === 32 && notACountAt(curve, counts) !== undefined)
      return fault('uncounted')
    if (!reference?.curve) return []
    const { length } = reference.curve.x
    if (curve.x.length !== length) return fault(curve.x.length < length ? 'short' : 'extra')
    const shared = relativeGap(curve, reference.curve)?.shared ?? 0
    return shared === length ? [] : fault('elsewhere')
  })
}

function longest(contenders: Contender[]): Contender | undefined {
  const points = ({ curve }: Contender) => curve?.x.length ?? 0
  return contenders
    .filter(hasPoints)
    .reduce<Contender | undefined>(
      (most, one) => (!most || points(one) > points(most) ? one : most),
      undefined,
    )
}

function hasPoints({ curve }: Contender): boolean {
  return curve !== undefined && curve.x.length > 0
}
