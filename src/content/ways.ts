import { z } from 'astro/zod'
import { FRAMEWORKS } from './experiment.ts'
import { PYTHON_ENGINES } from './probe.ts'

/** One of several ways to write the same training. */
export const way = z.strictObject({
  /** Its name in the Python package that runs it. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  engine: z.enum(PYTHON_ENGINES),
  label: z.string().min(1),
  note: z.string().min(1),
})
export type Way = z.infer<typeof way>

/** Groups of ways, as the tables have them. */
export function groupsOf<S extends z.ZodType>(ofGroup: S) {
  return z
    .array(
      z.strictObject({
        label: z.string().min(1),
        framework: z.enum(FRAMEWORKS),
        ways: z.array(ofGroup).min(1),
      }),
    )
    .min(1)
}

/** What a record of ways begins with. */
export const recordHead = {
  recorded: z.string(),
  /** The processor, and how many cores the programs had. */
  machine: z.string().min(1),
  versions: z.record(z.string(), z.string()),
}

/** All ways of a file. */
export function waysOf<W>({ groups }: { groups: { ways: W[] }[] }): W[] {
  return groups.flatMap(({ ways }) => ways)
}

/** What is missing in a record, or unknown to the file. */
export function unmatched(wanted: readonly string[], found: readonly string[]): string[] {
  return [
    ...wanted.filter((name) => !found.includes(name)).map((name) => `${name} is missing`),
    ...found.filter((name) => !wanted.includes(name)).map((name) => `${name} is unknown`),
  ]
}

/**
 * How far the losses of two ways may part, as a share of the loss. Each step rounds in 32 bits; a way that left out
 * one of a hundred steps parts by more.
 */
export const LOSS_TOLERANCE = 1e-5

/** A way, and the loss that shows what it computed. */
export interface WayLoss {
  way: string
  loss: number
}

/** The ways whose loss is not that of the first. */
export function lossProblems(ways: WayLoss[]): string[] {
  const [first, ...others] = ways
  if (!first) return []
  return others
    .filter(({ loss }) => !(Math.abs(loss - first.loss) <= LOSS_TOLERANCE * first.loss))
    .map(({ way, loss }) => `${way} ends at a loss of ${loss}, ${first.way} at ${first.loss}`)
}
