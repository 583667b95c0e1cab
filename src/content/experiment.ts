import { z } from 'astro/zod'

/** What trains a variant of an experiment. */
export const FRAMEWORKS = ['keras', 'tensorflow'] as const
export type Framework = (typeof FRAMEWORKS)[number]

/** One way to train, and what the table says of it. */
const variant = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string().min(1),
  /** What the variant is in code, or what it replaces. */
  note: z.string().min(1),
  /** What differs from the defaults of python/experiments/settings.py. */
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Whether the test command trains it again. */
  sample: z.boolean().default(false),
})
export type Variant = z.infer<typeof variant>

/** An experiment's YAML file in content/experiments. */
export const experimentFile = z.strictObject({
  /** What the numbers of its tables are. */
  title: z.string().min(1),
  /** After how many epochs the tables read the accuracy; the largest is trained. */
  epochs: z.array(z.number().int().positive()).min(1),
  seeds: z.array(z.number().int().nonnegative()).min(1),
  /** The variants of each table. */
  groups: z.record(z.string(), z.array(variant).min(1)),
})
export type ExperimentFile = z.infer<typeof experimentFile>

/** How accurate a variant was in a framework: for each seed, after each of the experiment's `epochs`. */
const recordedVariant = z.strictObject({
  variant: z.string(),
  framework: z.enum(FRAMEWORKS),
  accuracies: z.array(z.array(z.number().min(0).max(1))).min(1),
})

/** An experiment's JSON file: written by `npm run record:experiments`, never by hand. */
export const experimentRecord = z.strictObject({
  recorded: z.string(),
  versions: z.record(z.string(), z.string()),
  runs: z.array(recordedVariant),
})
export type ExperimentRecord = z.infer<typeof experimentRecord>
