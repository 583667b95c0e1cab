import { z } from 'astro/zod'
import { scatterPicture, surfacePicture, weightsPicture } from './plane-pictures.ts'
import { PROGRAM_FILES, PROGRAMS, type ProgramId } from './program-files.ts'
import { partBeginnings } from './parts.ts'
import { programId } from './program-id.ts'
import { labTry, tryWords, type LabTry } from './try.ts'

export { changedPrograms } from './changed-programs.ts'
export { PROGRAM_FILES, PROGRAMS, type LabTry, type ProgramId }

/** The largest tolerance that needs no reason, and the bars that no reason lifts. */
export const TOLERANCE = { plain: 5e-6, sameRuntime: 1e-5, acrossEngines: 1e-4 } as const

/** A lab's lab.yaml. */
export const labFile = z
  .strictObject({
    title: z.string().min(1),
    /** The question that the lab answers, on its title line. */
    question: z.string().min(1),
    /** What is trained on what, in one or two sentences: the chart's text alternative begins with it. */
    about: z.string().min(1),
    order: z.number().int(),
    /** The curves that all four programs must draw alike, by the name they pass to `plot`. The first is shown first. */
    series: z
      .record(z.string(), z.strictObject({ label: z.string(), x: z.string() }))
      .refine((series) => Object.keys(series).length > 0, 'name at least one series'),
    /** Largest relative gap allowed between any two curves of a series. */
    tolerance: z.number().positive().max(TOLERANCE.acrossEngines).default(TOLERANCE.plain),
    toleranceReason: z.string().min(1).optional(),
    /**
     * Why the programs cannot run on a backend, in a sentence that the reader sees. CI runs them there and
     * fails where they do run, or where another kernel is missing than the sentence names.
     */
    without: z.strictObject({ wasm: z.string().min(1).optional() }).optional(),
    tries: z.array(tryWords),
    parts: partBeginnings,
  })
  .refine((lab) => lab.tolerance <= TOLERANCE.plain || lab.toleranceReason !== undefined, {
    path: ['toleranceReason'],
    message: `a tolerance above ${TOLERANCE.plain} needs a toleranceReason, which the reader sees`,
  })
export type LabFile = z.infer<typeof labFile>

/** One curve: y over x, as many of one as of the other. */
const curve = z.strictObject({ x: z.array(z.number()), y: z.array(z.number()) })

/** A picture that a program showed last under a name; see src/sandbox/protocol.ts for the live form. */
const fieldPicture = z.strictObject({
  kind: z.literal('field'),
  /** Cells in a row and rows, from the lowest y up. */
  columns: z.number().int().positive(),
  rows: z.number().int().positive(),
  xRange: z.tuple([z.number(), z.number()]),
  yRange: z.tuple([z.number(), z.number()]),
  /** One logit a cell, row by row. */
  values: z.array(z.number()),
  /** The data: x, y and class of each point. */
  points: z.strictObject({
    x: z.array(z.number()),
    y: z.array(z.number()),
    label: z.array(z.number().int()),
  }),
})

/** Small pictures on one scale. */
const imagesPicture = z
  .strictObject({
    kind: z.literal('images'),
    count: z.number().int().nonnegative(),
    height: z.number().int().positive(),
    width: z.number().int().positive(),
    /** Picture by picture, each row by row from the top down. */
    values: z.array(z.number()),
    /** One for each picture, or none at all. */
    captions: z.array(z.string()),
  })
  .refine(({ count, height, width, values }) => values.length === count * height * width, {
    path: ['values'],
    message: 'count x height x width values are needed',
  })
  .refine(({ count, captions }) => captions.length === 0 || captions.length === count, {
    path: ['captions'],
    message: 'one caption for each picture is needed, or none',
  })

/** A table of numbers. */
const matrixPicture = z
  .strictObject({
    kind: z.literal('matrix'),
    /** What a row and what a column stands for. */
    rows: z.string().min(1),
    columns: z.string().min(1),
    rowLabels: z.array(z.string()).min(1),
    columnLabels: z.array(z.string()).min(1),
    /** Row by row. */
    values: z.array(z.number()),
  })
  .refine(
    ({ rowLabels, columnLabels, values }) =>
      values.length === rowLabels.length * columnLabels.length,
    { path: ['values'], message: 'as many values are needed as rows times columns' },
  )

export const picture = z.discriminatedUnion('kind', [
  fieldPicture,
  imagesPicture,
  matrixPicture,
  scatterPicture,
  surfacePicture,
  weightsPicture,
])
export type RecordedPicture = z.infer<typeof picture>

/** What one program did on one engine. */
export const recordedRun = z.strictObject({
  program: programId,
  /**
   * cpu for the TypeScript programs in Node; tensorflow, jax or torch for the Python ones. Runs on wasm are
   * compared with those on cpu and not recorded.
   */
  engine: z.enum(['cpu', 'wasm', 'tensorflow', 'jax', 'torch']),
  /** Releases that took part: keras, tensorflow, jax, torch, tfjs, python, node. */
  versions: z.record(z.string(), z.string()),
  series: z.record(z.string(), curve),
  pictures: z.record(z.string(), picture),
})
export type RecordedRun = z.infer<typeof recordedRun>

/** A lab's expected.json: written by `npm run record`, never by hand. */
export const expected = z.strictObject({ recorded: z.string(), runs: z.array(recordedRun).min(1) })
export type Expected = z.infer<typeof expected>

/** A lab as the site knows it: its lab.yaml, its programs to the letter, and what they were recorded to do. */
export const lab = z.object({
  ...labFile.shape,
  tries: z.array(labTry),
  programs: z.record(programId, z.string()),
  expected,
})
export type Lab = z.infer<typeof lab>
