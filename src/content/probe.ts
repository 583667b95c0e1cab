import { z } from 'astro/zod'
import { fixedPart } from './holes.ts'

/** What a Python program of a probe can run on, and a TypeScript one. */
export const PYTHON_ENGINES = ['tensorflow', 'jax', 'torch'] as const
export const TYPESCRIPT_ENGINES = ['cpu', 'wasm', 'webgl'] as const
const PROBE_ENGINES = [...PYTHON_ENGINES, ...TYPESCRIPT_ENGINES] as const
export type ProbeEngine = (typeof PROBE_ENGINES)[number]

/** The most lines that a program may have: a probe shows one thing. */
export const MOST_LINES = 25

/** A text as a program writes it, with holes for what differs from run to run; see holes.ts. */
const withHoles = z
  .string()
  .refine((text) => fixedPart(text) !== '', 'it has nothing but holes, which checks nothing')

/** What a program must do: at least one of these. */
const expectation = z
  .strictObject({
    /** All that it prints. */
    prints: withHoles.optional(),
    /** Numbers, each printed once in a line `name: number`. */
    values: z
      .record(z.string(), z.strictObject({ is: z.number(), within: z.number().nonnegative() }))
      .refine((values) => Object.keys(values).length > 0, 'name at least one value')
      .optional(),
    /** The error that ends it: its class, and its whole message. */
    fails: z.strictObject({ class: z.string().min(1), message: withHoles }).optional(),
  })
  .refine(
    ({ prints, values, fails }) => prints !== undefined || values !== undefined || fails,
    'it checks nothing: say what the program prints, the values that it prints, or how it fails',
  )
export type Expectation = z.infer<typeof expectation>

const program = z.strictObject({
  /** What it runs on. Left out where the file's name says it: see probe-targets.ts. */
  engines: z.array(z.enum(PROBE_ENGINES)).min(1).optional(),
  /** What is hidden from it, so that it runs as where that is not installed. */
  without: z.literal('tensorflow').optional(),
  expect: expectation.optional(),
  /** What differs on an engine stands in place of `expect` there. */
  expectOn: z.partialRecord(z.enum(PROBE_ENGINES), expectation).optional(),
})

/** A probe's probe.yaml. */
export const probeFile = z.strictObject({
  /** The question that the programs answer. */
  question: z.string().min(1),
  /** What they show, in one or two sentences that the reader sees. */
  shows: z.string().min(1),
  /** What every program must do that says nothing of its own. */
  expect: expectation.optional(),
  /** The programs by their files, in the order of the page. */
  programs: z
    .record(
      z.string().regex(/^[a-z0-9-]+\.(py|ts)$/, 'a program is a file like keras.py or trap.ts'),
      program,
    )
    .refine((programs) => {
      const count = Object.keys(programs).length
      return count >= 1 && count <= 4
    }, 'a probe has one to four programs'),
})
export type ProbeFile = z.infer<typeof probeFile>

/** What one program did on one engine. */
const probeRun = z.strictObject({
  /** The program's file. */
  program: z.string(),
  engine: z.enum(PROBE_ENGINES),
  /** Releases that took part: keras, tensorflow, jax, torch, tfjs, python, node. */
  versions: z.record(z.string(), z.string()),
  /** All that it printed. */
  printed: z.string(),
  /** The error that ended it, with its line in the program where the stack names one. */
  error: z
    .strictObject({
      class: z.string(),
      message: z.string(),
      line: z.number().int().positive().optional(),
    })
    .optional(),
})
export type ProbeRun = z.infer<typeof probeRun>

/** A probe's expected.json: written by `npm run record`, never by hand. */
export const probeRecord = z.strictObject({ recorded: z.string(), runs: z.array(probeRun).min(1) })
export type ProbeRecord = z.infer<typeof probeRecord>

/** A probe as the site knows it: its probe.yaml, its programs to the letter, and what they did, once recorded. */
export const probe = z.object({
  ...probeFile.shape,
  texts: z.record(z.string(), z.string()),
  record: probeRecord.optional(),
})
export type Probe = z.infer<typeof probe>
