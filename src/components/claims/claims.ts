import { getCollection, type CollectionEntry } from 'astro:content'
import { inTopicOrder, VERDICTS, type Claim, type Verdict } from '../../content/claim.ts'
import { url } from '../../site/url.ts'

export type ClaimEntry = CollectionEntry<'claims'>

/**
 * What stands behind a verdict: a lab that shows it, a probe that decides it, sources and an open experiment,
 * or sources.
 */
export type VerdictGround = 'lab' | 'probe' | 'experiment' | 'sources'

export const GROUND_NAMES: Record<VerdictGround, string> = {
  lab: 'a lab shows it',
  probe: 'decided by a program',
  experiment: 'sources; not yet measured here',
  sources: 'sources',
}

export const SUBJECT_NAMES: Record<Claim['subject'], string> = {
  keras: 'Keras',
  tensorflow: 'TensorFlow',
  both: 'both',
}

/** What each verdict means, for the legend. */
export const VERDICT_MEANINGS: Record<Verdict, string> = {
  true: 'holds for the releases that are named',
  outdated: 'held once and holds no longer',
  misleading: 'has a true part from which the wrong thing follows',
  false: 'did not hold even when it was written',
  opinion: 'depends on taste or on the task, and no source decides it',
}

/** The evidence of a claim. */
export function evidenceOf({
  lab,
  probe,
  page,
  experiment,
}: Pick<Claim, 'lab' | 'probe' | 'page' | 'experiment'>): VerdictGround {
  // The table of such a page is made from all labs.
  if ((lab ?? page) !== undefined) return 'lab'
  if (probe !== undefined) return 'probe'
  return experiment === undefined ? 'sources' : 'experiment'
}

/** All claims in their order. */
export async function claimsInOrder(): Promise<ClaimEntry[]> {
  return inTopicOrder(await getCollection('claims'))
}

/** The address of a claim's page. */
export function claimUrl(id: string): string {
  return url(`/claims/${id}/`)
}

/** How many claims each verdict has. */
export function countVerdicts(
  claims: readonly ClaimEntry[],
): { verdict: Verdict; count: number }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter(({ data }) => data.verdict === verdict).length,
  }))
}
