import { labId, probeId } from '../content/ids.ts'
import { analogyComponents } from './analogies/mdx.ts'
import { claimComponents } from './claims/mdx.ts'
import { diagramComponents } from './diagrams/mdx.ts'
import { experimentComponents } from './experiments/mdx.ts'
import { guideComponents } from './guide/mdx.ts'
import { headToHeadComponents } from './head-to-head/mdx.ts'
import { homeComponents } from './home/mdx.ts'
import { labComponents } from './labs/mdx.ts'
import type { PageComponents } from './page-component.ts'
import { playgroundComponents } from './playground/mdx.ts'
import { stepTimesComponents } from './step-times/mdx.ts'
import { timelineComponents } from './timeline/mdx.ts'

/**
 * The components that a page in content/docs uses without importing them, each as its folder declares it.
 * Only what a page names is imported into it, so that no page loads another's styles.
 */
export const pageComponents: PageComponents = {
  Lab: { file: 'Lab.astro', evidence: 'lab', id: labId },
  PartCounts: { file: 'parts/PartCounts.astro', evidence: 'lab' },
  Probe: { file: 'Probe.astro', evidence: 'lab', id: probeId },
  SectionPages: { file: 'SectionPages.astro', evidence: 'none' },
  Verdict: { file: 'Verdict.astro', evidence: 'none' },
  ...analogyComponents,
  ...claimComponents,
  ...diagramComponents,
  ...experimentComponents,
  ...guideComponents,
  ...headToHeadComponents,
  ...homeComponents,
  ...labComponents,
  ...playgroundComponents,
  ...stepTimesComponents,
  ...timelineComponents,
}
