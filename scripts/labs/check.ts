import type { Comparison } from './compare.ts'

/** One thing that was checked, in words; `problem` where it does not hold. */
export interface Check {
  what: string
  problem?: string
}

/** A comparison as a check, with its gap. */
export function asCheck({ what, gap, problem }: Comparison): Check {
  return { what: `${gap.toExponential(1)}  ${what}`, ...(problem && { problem }) }
}
