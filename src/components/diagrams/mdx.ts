import { lifelinesId, pretrainedId, stackId } from '../../content/ids.ts'
import type { PageComponents } from '../page-component.ts'

export const diagramComponents: PageComponents = {
  EraStrip: { file: 'diagrams/EraStrip.astro', evidence: 'figure' },
  Lifelines: { file: 'diagrams/Lifelines.astro', evidence: 'figure', id: lifelinesId },
  PretrainedChart: { file: 'diagrams/PretrainedChart.astro', evidence: 'figure', id: pretrainedId },
  PretrainedTable: { file: 'diagrams/PretrainedTable.astro', evidence: 'figure', id: pretrainedId },
  Stack: { file: 'diagrams/Stack.astro', evidence: 'figure', id: stackId },
}
