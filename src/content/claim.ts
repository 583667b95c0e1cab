import { z } from 'astro/zod'
import { labId, pageId, probeId } from './ids.ts'
import { articleKey, citation, isArticle, isOpened, keysOf } from './sources.ts'

/** What became of a claim. The order is that of filters and legends. */
export const VERDICTS = ['true', 'outdated', 'misleading', 'false', 'opinion'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A sentence that articles write about Keras or TensorFlow, and what holds. */
export const claim = z
  .strictObject({
    claim: z.string().min(1),
    topic: z.string().min(1),
    subject: z.enum(['keras', 'tensorflow', 'both']),
    /** The articles that make it. */
    articles: z.array(articleKey).min(1),
    verdict: z.enum(VERDICTS),
    /** The releases or the span of time for which the verdict holds. */
    asOf: z.string().min(1),
    correction: z.string().min(1),
    /** The fact, release or measurement that would change the verdict, in a sentence. */
    wouldChange: z.string().min(1),
    sources: z
      .array(citation)
      .refine((cited) => cited.some(({ source }) => !isArticle(source)), {
        message: 'name a source besides the articles: a claim does not rest on those who make it',
      })
      .refine((cited) => cited.some(({ source }) => isOpened(source)), {
        message: 'name a source that somebody opened: all of these are `unverified`',
      }),
    /** The lab that shows it. */
    lab: labId.optional(),
    /** The probe whose programs decide it. */
    probe: probeId.optional(),
    /** The page that shows it, in a table of what our programs recorded. */
    page: pageId.optional(),
    /** The experiment that would decide it, where there is one and none of these shows it yet. */
    experiment: z.string().min(1).optional(),
  })
  .refine(
    ({ lab, probe, page, experiment }) =>
      experiment === undefined || (lab ?? probe ?? page) === undefined,
    {
      path: ['experiment'],
      message: 'a lab, a probe or a page shows the claim already: remove the experiment',
    },
  )
export type Claim = z.infer<typeof claim>

/** Claims by topic, and those of one topic by name: the order of the list, of previous and next, and of the book. */
export function inTopicOrder<T extends { id: string; data: Pick<Claim, 'topic'> }>(
  claims: readonly T[],
): T[] {
  return claims.toSorted(
    (a, b) => a.data.topic.localeCompare(b.data.topic) || a.id.localeCompare(b.id),
  )
}

/** The works that a claim names, by key. */
export function worksOfClaim({ articles, sources }: Claim): string[] {
  return [...articles, ...keysOf(sources)]
}
