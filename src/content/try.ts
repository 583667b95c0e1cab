import { z } from 'astro/zod'
import { programId } from './program-id.ts'
import { expected } from './recorded-run.ts'

/** A try as lab.yaml has it: the words. What it changes is the difference in its folder. */
export const tryWords = z.strictObject({
  /** The name of its folder in tries/. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string().min(1),
  /** What is changed, and what to look for. */
  caption: z.string().min(1),
  /** Why it cannot run on a backend, in a sentence that the reader sees and that names the kernel which is missing there. */
  without: z
    .strictObject({ wasm: z.string().min(1).optional(), webgpu: z.string().min(1).optional() })
    .optional(),
  /** That what its changed Python programs draw on TensorFlow is recorded, so that the panel shows and compares it. */
  recorded: z.literal(true).optional(),
  /**
   * What must happen, decided by a program: all curves `agree` within the tolerance; some `part` by at least
   * `by`, relative to the largest value; or a program `fail`s with a message that contains `message`.
   */
  expect: z.discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('agree'),
      /** The live programs that leave tensors behind, and no others; left out, any may. */
      leaks: z.array(programId).min(1).optional(),
      says: z.string().min(1),
    }),
    z.strictObject({
      outcome: z.literal('part'),
      by: z.number().positive(),
      says: z.string().min(1),
    }),
    z.strictObject({
      outcome: z.literal('fail'),
      message: z.string().min(1),
      /** The programs that fail, and no others; left out, any may. */
      programs: z.array(programId).min(1).optional(),
      says: z.string().min(1),
    }),
  ]),
})
export type TryWords = z.infer<typeof tryWords>

/** What a try changes: for each program that it changes, a unified difference from the lab's own. */
export const changes = z.partialRecord(programId, z.string())
export type Changes = z.infer<typeof changes>

/** An experiment on a button: its words, what it changes, and what was recorded of it. */
export const labTry = tryWords.extend({ changes, record: expected.optional() })
export type LabTry = z.infer<typeof labTry>
