import { z } from 'astro/zod'
import { FOLDERS } from './folders.ts'
import { programIn } from './ids.ts'

/** A program that draws, and the library it draws with. */
const drawing = z.strictObject({
  /** The library, as it writes its name. */
  name: z.string().min(1),
  level: z.enum(['high', 'low']),
  /** The file of the program, beside this one. */
  program: programIn(FOLDERS.analogies),
})
export type AnalogyDrawing = z.infer<typeof drawing>

const pair = z.tuple([drawing, drawing])

/** A file in content/analogies: one drawing, by a pair of Python programs and a pair for the browser. */
export const analogy = z.strictObject({
  /** What every one of the drawings shows, in words. */
  drawing: z.string().min(1),
  /** Python, shown with what it drew when it was recorded. */
  recorded: pair,
  /** For the browser, run when the reader asks for it. */
  live: pair,
})

/** The file that keeps what a recorded program drew. */
export function pictureOf(program: string): string {
  return program.replace(/\.py$/, '.svg')
}
