import { z } from 'astro/zod'
import { FOLDERS } from './folders.ts'
import { groupsOf, lossProblems, recordHead, unmatched, way, waysOf } from './ways.ts'

/** How large a step is, and how many are timed together. */
const stepSize = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string().min(1),
  /** Rows. */
  batch: z.number().int().positive(),
  /** Inputs, and units of each hidden layer. */
  width: z.number().int().positive(),
  steps: z.number().int().positive(),
})
export type StepSize = z.infer<typeof stepSize>

/** A YAML file in content/step-times: one network, the ways to train it, and the sizes at which they are timed. */
export const stepTimesFile = z.strictObject({
  title: z.string().min(1),
  /** How often the steps of a size are timed. */
  rounds: z.number().int().min(3),
  sizes: z.array(stepSize).min(1),
  /** The ids are those of python/step_times/ways.py. */
  groups: groupsOf(way),
})
export type StepTimesFile = z.infer<typeof stepTimesFile>

const milliseconds = z.number().positive()

/** What a way took at a size, in milliseconds. */
const timedWay = z.strictObject({
  way: z.string(),
  size: z.string(),
  /** The first step, with all that is built for it. */
  first: milliseconds,
  /** A step of each round. */
  rounds: z.array(milliseconds),
  /** Of the first batch, at the end: what shows that all ways computed the same. */
  loss: z.number().positive(),
})
export type TimedWay = z.infer<typeof timedWay>

/** The JSON file beside it: written by `npm run record:step-times`, never by hand. */
export const stepTimesRecord = z.strictObject({ ...recordHead, times: z.array(timedWay) })
export type StepTimesRecord = z.infer<typeof stepTimesRecord>

/** The program that times the ways of TensorFlow.js, in the reader's browser, and prints a line for each. */
export const LIVE_STEP_TIMES = `${FOLDERS.stepTimes}/in-the-browser.ts`

/** What a record lacks or has too much, and where its ways did not compute the same. */
export function stepTimesProblems(file: StepTimesFile, { times }: StepTimesRecord): string[] {
  const wanted = waysOf(file).flatMap((way) => file.sizes.map((size) => `${way.id} at ${size.id}`))
  const found = times.map(({ way, size }) => `${way} at ${size}`)
  return [
    ...unmatched(wanted, found),
    ...times
      .filter(({ rounds }) => rounds.length !== file.rounds)
      .map(
        ({ way, size, rounds }) =>
          `${way} at ${size} has ${rounds.length} of ${file.rounds} rounds`,
      ),
    ...file.sizes.flatMap((size) => lossProblems(times.filter((time) => time.size === size.id))),
  ]
}
