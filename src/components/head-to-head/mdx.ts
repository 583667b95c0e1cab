import { z } from 'astro/zod'
import { comparisonId } from '../../content/ids.ts'
import type { PageComponents } from '../page-component.ts'

export const headToHeadComponents: PageComponents = {
  HeadToHead: {
    file: 'head-to-head/HeadToHead.astro',
    evidence: 'sourced figure',
    properties: { id: comparisonId, group: z.string().min(1) },
  },
}
