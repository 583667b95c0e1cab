import { z } from 'astro/zod'
import { VERDICTS } from '../content/claim.ts'
import { labId, probeId, sectionId } from '../content/ids.ts'
import { anchorOf } from '../lab/names.ts'
import { analogyComponents } from './analogies/mdx.ts'
import { claimComponents } from './claims/mdx.ts'
import { defaultsComponents } from './defaults/mdx.ts'
import { diagramComponents } from './diagrams/mdx.ts'
import { engineComponents } from './engines/mdx.ts'
import { experimentComponents } from './experiments/mdx.ts'
import { guideComponents } from './guide/mdx.ts'
import { headToHeadComponents } from './head-to-head/mdx.ts'
import { homeComponents } from './home/mdx.ts'
import { labComponents } from './labs/mdx.ts'
import { modelPictureComponents } from './model-pictures/mdx.ts'
import { offlineComponents } from './offline/mdx.ts'
import type { PageComponents } from './page-component.ts'
import { partComponents } from './parts/mdx.ts'
import { peaksComponents } from './peaks/mdx.ts'
import { playgroundComponents } from './playground/mdx.ts'
import { raceComponents } from './races/mdx.ts'
import { stepTimesComponents } from './step-times/mdx.ts'
import { timelineComponents } from './timeline/mdx.ts'

/**
 * The components that a page in content/docs uses without importing them, each as its folder declares it.
 * Only what a page names is imported into it, so that no page loads another's styles.
 */
export const pageComponents: PageComponents = {
  Lab: {
    file: 'Lab.astro',
    evidence: 'lab',
    properties: { id: labId },
    anchors: ({ id = '' }) => [anchorOf(id)],
  },
  Probe: {
    file: 'Probe.astro',
    evidence: 'lab',
    properties: { id: probeId },
    anchors: ({ id = '' }) => [`probe-${id}`],
  },
  SectionPages: {
    file: 'SectionPages.astro',
    evidence: 'none',
    properties: { section: sectionId },
  },
  Verdict: { file: 'Verdict.astro', evidence: 'none', properties: { is: z.enum(VERDICTS) } },
  ...analogyComponents,
  ...claimComponents,
  ...defaultsComponents,
  ...diagramComponents,
  ...engineComponents,
  ...experimentComponents,
  ...guideComponents,
  ...headToHeadComponents,
  ...homeComponents,
  ...labComponents,
  ...modelPictureComponents,
  ...offlineComponents,
  ...partComponents,
  ...peaksComponents,
  ...playgroundComponents,
  ...raceComponents,
  ...stepTimesComponents,
  ...timelineComponents,
}
