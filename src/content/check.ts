import type { z } from 'astro/zod'
import { ContentError } from './problem.ts'
import { schemaProblems } from './schema-problems.ts'

/**
 * Checks what a file holds against its schema.
 * @throws ContentError with each wrong field: its line, what is wrong, and the remedy
 */
export function check<S extends z.ZodType>(
  schema: S,
  path: string,
  value: unknown,
  remedy: string,
): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new ContentError(
    ...schemaProblems({ schema, file: path, value, remedy }, result.error.issues),
  )
}
