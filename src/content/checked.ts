import type { z } from 'astro/zod'

/** The value, as the schema has it. Throws with the file, each field that is wrong, and the remedy. */
export function checked<T extends z.ZodType>(
  schema: T,
  path: string,
  value: unknown,
  remedy: string,
): z.infer<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const problems = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || '(file)'}: ${message}`,
  )
  throw new Error(`${path}:\n${problems.join('\n')}\n${remedy}`)
}
