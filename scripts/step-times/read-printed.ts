import type { WayLoss } from '../../src/content/ways.ts'

/** The ways that a program printed, a line each, as `fit: first step 9 ms, then 1.2 ms a step, loss 2.3`. */
export function readPrinted(output: string): WayLoss[] {
  return [...output.matchAll(/^(.+): first step .*, loss (\S+)$/gm)].map(([, way = '', loss]) => ({
    way,
    loss: Number(loss),
  }))
}
