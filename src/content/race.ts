import { z } from 'astro/zod'
import { lossesApart, RACE_MEASURES, RACE_BACKENDS } from './race-times.ts'

const milliseconds = z.number().positive()
const rounds = z.array(milliseconds).min(3)

/** What the program prints for a size. */
export const sizeTimes = z.strictObject({
  size: z.string().min(1),
  rows: z.number().int().positive(),
  units: z.number().int().positive(),
  first: milliseconds,
  step: rounds,
  read: rounds,
  predict: rounds,
  loss: z.number().positive(),
})

/** The JSON file beside a program of content/races: written by `npm run record:backends-raced`, never by hand. */
export const raceRecord = z.strictObject({
  recorded: z.string(),
  /** The processor, and how many cores the browser had. */
  machine: z.string().min(1),
  /** Of the browser and the library. */
  versions: z.strictObject({ chromium: z.string(), tfjs: z.string() }),
  runs: z.array(
    z.strictObject({
      backend: z.enum(RACE_BACKENDS),
      /** What computed, in its own words. */
      renderer: z.string().min(1),
      precision: z.literal([16, 32]),
      sizes: z.array(sizeTimes).min(1),
    }),
  ),
})
export type RaceRecord = z.infer<typeof raceRecord>

/** What a record lacks, and where its backends did not compute the same. */
export function raceProblems({ runs }: RaceRecord): string[] {
  const [first] = runs
  const wanted = first?.sizes.map(({ size }) => size).join(', ')
  return [
    ...RACE_BACKENDS.filter(
      (backend) => runs.filter((run) => run.backend === backend).length !== 1,
    ).map((backend) => `${backend} is not there once`),
    ...runs.flatMap(({ backend, sizes }) => {
      const found = sizes.map(({ size }) => size).join(', ')
      const uneven = sizes.filter((size) =>
        RACE_MEASURES.some((measure) => size[measure].length !== first?.sizes[0]?.step.length),
      )
      return [
        ...(found === wanted ? [] : [`${backend} has the sizes ${found}, and not ${wanted}`]),
        ...uneven.map(({ size }) => `${backend} at ${size} has rounds too many or too few`),
      ]
    }),
    ...lossesApart(runs).map(
      ({ backend, size, loss, from, expected }) =>
        `${backend} at ${size} ends at a loss of ${loss}, ${from} at ${expected}`,
    ),
  ]
}
