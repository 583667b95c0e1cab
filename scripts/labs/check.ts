import type { RunComparison } from './compare.ts'

/** One thing that was checked, in words; `problem` where it does not hold. */
export interface Check {
  what: string
  problem?: string
  /** The file of its folder that it is about, and what of it: a series, a try, an engine. */
  file?: string
  line?: number | undefined
  field?: string
}

/** A comparison as a check, with its gap. */
export function asCheck({ what, gap, problem, field }: RunComparison): Check {
  return {
    what: `${gap.toExponential(1)}  ${what}`,
    field,
    ...(problem !== undefined && { problem }),
  }
}
