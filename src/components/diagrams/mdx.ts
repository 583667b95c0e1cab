import { z } from 'astro/zod'
import { PROJECTS } from '../../content/event.ts'
import { lifelinesId, pretrainedId, stackId } from '../../content/ids.ts'
import { month } from '../../content/page.ts'
import type { PageComponents } from '../page-component.ts'

/** Projects by their ids, with spaces between. */
const projectIds = z
  .string()
  .refine(
    (ids) => ids.split(' ').every((id) => PROJECTS.some((project) => project === id)),
    `name projects with spaces between: ${PROJECTS.join(' ')}`,
  )

export const diagramComponents: PageComponents = {
  EraStrip: {
    file: 'diagrams/EraStrip.astro',
    evidence: 'figure',
    properties: { from: month, to: month, projects: projectIds.optional() },
  },
  Lifelines: {
    file: 'diagrams/Lifelines.astro',
    evidence: 'figure',
    properties: { id: lifelinesId },
  },
  PretrainedChart: {
    file: 'diagrams/PretrainedChart.astro',
    evidence: 'figure',
    properties: { id: pretrainedId },
  },
  PretrainedTable: {
    file: 'diagrams/PretrainedTable.astro',
    evidence: 'figure',
    properties: { id: pretrainedId },
  },
  Stack: { file: 'diagrams/Stack.astro', evidence: 'figure', properties: { id: stackId } },
}
