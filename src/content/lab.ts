import { z } from 'astro/zod'
import { REFERENCE_ENGINES, TOLERANCE } from '../agreement/tolerance.ts'
import { picture } from './picture.ts'
import { PROGRAM_FILES, PROGRAMS, type ProgramId } from './program-files.ts'
import { partBeginnings } from './parts.ts'
import { programId } from './program-id.ts'
import { labTry, tryWords, type LabTry } from './try.ts'

export { changedPrograms } from './changed-programs.ts'
export { PROGRAM_FILES, PROGRAMS, type LabTry, type ProgramId }
export type { RecordedPicture } from '../pictures/types.ts'

/** A series whose values are shares of a count, such as an accuracy: it is compared in what it counts. */
const counts = z
  .strictObject({
    /** Of how many. */
    of: z.number().int().positive(),
    /** What is counted, in the singular. */
    unit: z.string().min(1),
    /** By how many two curves may differ where one is of WebGL, WebGPU or WASM; the others may not differ. */
    mayDiffer: z.number().int().nonnegative(),
    /** Why they may, in a sentence that the reader sees. */
    why: z.string().min(1).optional(),
  })
  .refine(({ mayDiffer, why }) => mayDiffer === 0 || why !== undefined, {
    path: ['why'],
    message: 'a count that may differ needs a why, which the reader sees',
  })

/** A curve that the programs draw: what it is called, what its x is, and what it counts where it counts. */
const series = z.strictObject({
  label: z.string().min(1),
  x: z.string().min(1),
  counts: counts.optional(),
})

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
      .record(z.string(), series)
      .refine((series) => Object.keys(series).length > 0, 'name at least one series'),
    /**
     * Largest relative gap allowed between any two curves of a series on the engines that are recorded as
     * reference; src/agreement/tolerance.ts has the rule for the others.
     */
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

/** What one program did on one engine. */
export const recordedRun = z
  .strictObject({
    program: programId,
    /**
     * cpu for the TypeScript programs in Node, webgl for them in a browser; tensorflow, jax or torch for the
     * Python ones. Runs on webgpu and wasm are compared and not recorded.
     */
    engine: z.enum([...REFERENCE_ENGINES, 'webgl', 'webgpu', 'wasm']),
    /** What draws in a browser, in the graphics driver's own words. */
    renderer: z.string().min(1).optional(),
    /** Releases that took part: keras, tensorflow, jax, torch, tfjs, python, node, chromium. */
    versions: z.record(z.string(), z.string()),
    series: z.record(z.string(), curve),
    pictures: z.record(z.string(), picture),
  })
  .refine(({ engine, renderer }) => engine !== 'webgl' || renderer !== undefined, {
    path: ['renderer'],
    message: 'a run on webgl names what drew it',
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
