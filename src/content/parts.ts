import { z } from 'astro/zod'
import { programId } from './program-id.ts'

/** The file that names the parts of programs. */
export const PARTS_FILE = 'content/parts.yaml'

/** A part that programs are made of. */
export const part = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Its name in the margin of the code: one short word. */
  label: z.string().min(1).max(10),
  /** What belongs to it. */
  means: z.string().min(1),
})
export type Part = z.infer<typeof part>

/** The beginning of a line, as much of it as no other line of the program begins with. */
const beginning = z.string().min(1)

/**
 * Where the parts of a lab's programs begin: by part and program, the line or, where the part comes in pieces,
 * the lines. Each runs to the next; a part that a program does not have is left out for it.
 */
export const partBeginnings = z.record(
  z.string(),
  z.partialRecord(programId, z.union([beginning, z.array(beginning).min(1)])),
)
export type PartBeginnings = z.infer<typeof partBeginnings>
