import { z } from 'astro/zod'
import { labId } from '../../content/ids.ts'
import { programId } from '../../content/program-id.ts'
import type { PageComponents } from '../page-component.ts'

/** Tries of the lab, by their ids with spaces between. */
const tryIds = z.string().regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/, 'name tries with spaces between')

export const partComponents: PageComponents = {
  ChangedLines: {
    file: 'parts/ChangedLines.astro',
    evidence: 'none',
    isFigure: true,
    properties: { id: labId, tries: tryIds, program: programId },
  },
  PartCounts: { file: 'parts/PartCounts.astro', evidence: 'lab' },
  TryChanges: {
    file: 'parts/TryChanges.astro',
    evidence: 'lab',
    properties: { id: labId, tries: tryIds, label: z.string().min(1) },
  },
  TryDistribution: { file: 'parts/TryDistribution.astro', evidence: 'lab' },
}
