import { z } from 'astro/zod'
import { TOLERANCE } from '../agreement/tolerance.ts'
import { PROGRAM_FILES, PROGRAMS, type ProgramId } from './program-files.ts'
import { partBeginnings } from './parts.ts'
import { programId } from './program-id.ts'
import { expected, recordedRun, type Expected, type RecordedRun } from './recorded-run.ts'
import { labTry, tryWords, type LabTry } from './try.ts'

export { changedPrograms, recordedPrograms, showsOnPanel } from './changed-programs.ts'
export { PROGRAM_FILES, PROGRAMS, type LabTry, type ProgramId }
export { expected, recordedRun, type Expected, type RecordedRun }
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
const series = z
  .strictObject({
    label: z.string().min(1),
    x: z.string().min(1),
    counts: counts.optional(),
    /**
     * Why the programs draw this series differently by their nature, in a sentence that the reader sees. Such
     * curves are shown together, and held each to its own record alone.
     */
    differs: z.string().min(1).optional(),
  })
  .refine(({ counts, differs }) => counts === undefined || differs === undefined, {
    path: ['differs'],
    message: 'a series that differs is not compared, so it cannot count',
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
    /**
     * The curves that all four programs draw, by the name they pass to `plot`: alike, unless the series says
     * that they differ. The first is shown first.
     */
    series: z
      .record(z.string(), series)
      .refine(
        (series) => Object.values(series).some(({ differs }) => differs === undefined),
        'name at least one series that all programs draw alike',
      ),
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

/**
 * A lab as the site knows it: its lab.yaml, its programs to the letter, and what they were recorded to do;
 * absent where that was not recorded yet.
 */
export const lab = z.object({
  ...labFile.shape,
  tries: z.array(labTry),
  programs: z.record(programId, z.string()),
  expected: expected.optional(),
})
export type Lab = z.infer<typeof lab>
