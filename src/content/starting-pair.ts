import { z } from 'astro/zod'
import { FOLDERS } from './folders.ts'
import { programIn } from './ids.ts'

/** A file in content/playground: a pair of programs for the browser that the playground begins with. */
export const startingPair = z.strictObject({
  title: z.string().min(1),
  /** What the programs do, in the list of starting points. */
  question: z.string().min(1),
  /** The files of the programs, beside this one. */
  programs: z.strictObject({
    'high-level': programIn(FOLDERS.playground),
    'low-level': programIn(FOLDERS.playground),
  }),
})
