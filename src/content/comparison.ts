import { z } from 'astro/zod'
import { claimId } from './ids.ts'
import { articleKey, citation, keysOf } from './sources.ts'

const claims = z.array(claimId).default([])

/** One aspect in which articles compare the two: what they say of each, and what holds. */
const row = z
  .strictObject({
    aspect: z.string().min(1),
    /** The claims about Keras, about TensorFlow, and about both at once. */
    keras: claims,
    tensorflow: claims,
    both: claims,
    today: z.string().min(1),
    sources: z.array(citation).min(1),
  })
  .refine(({ keras, tensorflow, both }) => keras.length + tensorflow.length + both.length > 0, {
    path: ['keras'],
    message: 'name at least one claim under keras, tensorflow or both',
  })
export type ComparisonRow = z.infer<typeof row>

/** A table in content/comparisons: rows in groups, which a page places one by one. */
export const comparison = z.strictObject({
  /** The articles whose claims it compares: all of them, each once. */
  articles: z.array(articleKey).min(1),
  groups: z.record(z.string().regex(/^[a-z-]+$/), z.array(row).min(1)),
})
export type Comparison = z.infer<typeof comparison>

/** The works that a comparison names, by key. */
export function worksOfComparison({ articles, groups }: Comparison): string[] {
  const rows = Object.values(groups).flat()
  return [...articles, ...rows.flatMap(({ sources }) => keysOf(sources))]
}
