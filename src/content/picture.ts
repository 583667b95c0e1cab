import { z } from 'astro/zod'
import * as kinds from '../pictures/index.ts'
import { lengthProblem } from '../pictures/kind/lengths.ts'
import type { Fields, Part } from '../pictures/kind/parts.ts'
import { LIMITS } from '../pictures/limits.ts'
import type { RecordedPicture } from '../pictures/types.ts'

const text = z.string().max(LIMITS.name)
const range = z.tuple([z.number(), z.number()]).refine(([from, to]) => from < to, {
  message: 'the smaller end comes first',
})

/** The schema of one part, but for the lengths that depend on other parts. */
function partSchema(part: Part): z.ZodType {
  switch (part.is) {
    case 'text':
      return text.min(1)
    case 'texts':
      return z.array(text)
    case 'count':
      return z.number().int()
    case 'range':
      return range
    case 'floats':
      return z.array(z.number())
    case 'bytes':
      return z.array(
        z
          .number()
          .int()
          .min(0)
          .max(part.below - 1),
      )
    case 'group':
      return fieldsSchema(part.fields)
    case 'list':
      return z.array(fieldsSchema(part.fields))
  }
}

function fieldsSchema(fields: Fields, kind: Record<string, z.ZodType> = {}) {
  const parts = Object.entries(fields).map(([name, part]) => [name, partSchema(part)] as const)
  return z.strictObject({ ...kind, ...Object.fromEntries(parts) }).check(({ value, issues }) => {
    const sizes: Record<string, number> = {}
    for (const [name, part] of Object.entries(fields)) {
      const found = (value as Record<string, unknown>)[name]
      const size = typeof found === 'number' ? found : (found as ArrayLike<unknown>).length
      sizes[name] = size
      const message = 'length' in part ? lengthProblem(part.length, size, sizes) : undefined
      if (message !== undefined)
        issues.push({ code: 'custom', input: found, path: [name], message })
    }
  })
}

const schemas = Object.entries(kinds).map(([kind, { fields }]) =>
  fieldsSchema(fields, { kind: z.literal(kind) }),
)

/** A picture that a program showed last under a name, as a record keeps it; the kinds are in src/pictures. */
export const picture = z.discriminatedUnion(
  'kind',
  schemas as [(typeof schemas)[number], ...typeof schemas],
) as unknown as z.ZodType<RecordedPicture>
