/** A letter for each run that can be kept: more than these a chart cannot show. */
export const MARKS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Mark = (typeof MARKS)[number]
