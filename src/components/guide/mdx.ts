import { guideId } from '../../content/ids.ts'
import type { PageComponents } from '../page-component.ts'

export const guideComponents: PageComponents = {
  Guide: { file: 'guide/Guide.astro', evidence: 'sourced figure', properties: { id: guideId } },
  GuideRecommendations: {
    file: 'guide/GuideRecommendations.astro',
    evidence: 'none',
    properties: { id: guideId },
  },
  GuideTable: {
    file: 'guide/GuideTable.astro',
    evidence: 'sourced figure',
    properties: { id: guideId },
  },
}
