import type { z } from 'astro/zod'

/**
 * Checks what a file holds against its schema.
 * @throws with the file, each wrong field with what is wrong, and the remedy
 */
export function check<S extends z.ZodType>(
  schema: S,
  path: string,
  value: unknown,
  remedy: string,
): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const problems = result.error.issues.map(
    ({ path: field, message }) => `  ${field.join('.') || '(file)'}: ${message}`,
  )
  throw new Error(`${path}:\n${problems.join('\n')}\n${remedy}`)
}
