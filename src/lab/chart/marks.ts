/** A letter for each run that can be kept: more than these a chart cannot show. */
export const MARKS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Mark = (typeof MARKS)[number]

/** Each kept run has a pattern of its own, in both of the inks. */
export const DASHES: Record<Mark, string> = {
  A: '1.5 3.5',
  B: '9 4',
  C: '9 3 1.5 3',
  D: '4 3',
  E: '16 5',
  F: '9 3 1.5 3 1.5 3',
}
