import type { z } from 'astro/zod'
import type { FieldPath } from './data-lines.ts'

/** What of a schema is needed to walk it; zod's own types name each kind apart. */
interface Walked {
  def: { type: string; innerType?: Walked; element?: Walked; valueType?: Walked; in?: Walked }
  shape?: Record<string, Walked>
}

/** The fields that a schema has at a place, for those who misspell one; none where they are free. */
export function fieldsOf(schema: z.ZodType, path: FieldPath): string[] {
  let at: Walked | undefined = inside(schema as unknown as Walked)
  for (const step of path) {
    at = inside(at?.shape?.[String(step)] ?? at?.def.element ?? at?.def.valueType)
  }
  return Object.keys(at?.shape ?? {})
}

/** A schema without what only makes it optional, gives it a default, or changes what it gives. */
function inside(schema: Walked | undefined): Walked | undefined {
  const inner = schema?.def.innerType ?? schema?.def.in
  return inner ? inside(inner) : schema
}
