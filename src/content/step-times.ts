import { z } from 'astro/zod'
import { FRAMEWORKS } from './experiment.ts'
import { FOLDERS } from './folders.ts'
import { PYTHON_ENGINES } from './probe.ts'

const id = z.string().regex(/^[a-z0-9-]+$/)

/** One way to write a training step. */
const way = z.strictObject({
  /** Its name in python/step_times/ways.py. */
  id,
  engine: z.enum(PYTHON_ENGINES),
  label: z.string().min(1),
  note: z.string().min(1),
})
export type Way = z.infer<typeof way>

/** How large a step is, and how many are timed together. */
const stepSize = z.strictObject({
  id,
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
  groups: z
    .array(
      z.strictObject({
        label: z.string().min(1),
        framework: z.enum(FRAMEWORKS),
        ways: z.array(way).min(1),
      }),
    )
    .min(1),
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
export const stepTimesRecord = z.strictObject({
  recorded: z.string(),
  /** The processor, and how many cores the programs had. */
  machine: z.string().min(1),
  versions: z.record(z.string(), z.string()),
  times: z.array(timedWay),
})
export type StepTimesRecord = z.infer<typeof stepTimesRecord>

/**
 * How far the losses of two ways may part, as a share of the loss. Each step rounds in 32 bits; a way that left out
 * one of a hundred steps parts by more.
 */
export const LOSS_TOLERANCE = 1e-5

/** The program that times the ways of TensorFlow.js, in the reader's browser, and prints a line for each. */
export const LIVE_STEP_TIMES = `${FOLDERS.stepTimes}/in-the-browser.ts`

/** All ways of a file. */
export function waysOf({ groups }: StepTimesFile): Way[] {
  return groups.flatMap(({ ways }) => ways)
}

/** What a record lacks or has too much, and where its ways did not compute the same. */
export function stepTimesProblems(file: StepTimesFile, { times }: StepTimesRecord): string[] {
  const wanted = waysOf(file).flatMap((way) => file.sizes.map((size) => `${way.id} at ${size.id}`))
  const found = times.map(({ way, size }) => `${way} at ${size}`)
  return [
    ...wanted.filter((name) => !found.includes(name)).map((name) => `${name} is missing`),
    ...found.filter((name) => !wanted.includes(name)).map((name) => `${name} is unknown`),
    ...times
      .filter(({ rounds }) => rounds.length !== file.rounds)
      .map(
        ({ way, size, rounds }) =>
          `${way} at ${size} has ${rounds.length} of ${file.rounds} rounds`,
      ),
    ...file.sizes.flatMap((size) => lossProblems(times.filter((time) => time.size === size.id))),
  ]
}

/** The ways whose loss is not that of the first. */
export function lossProblems(times: Pick<TimedWay, 'way' | 'loss'>[]): string[] {
  const [first, ...others] = times
  if (!first) return []
  return others
    .filter(({ loss }) => !(Math.abs(loss - first.loss) <= LOSS_TOLERANCE * first.loss))
    .map(({ way, loss }) => `${way} ends at a loss of ${loss}, ${first.way} at ${first.loss}`)
}
