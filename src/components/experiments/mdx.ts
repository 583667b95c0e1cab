import { z } from 'astro/zod'
import { experimentId } from '../../content/ids.ts'
import type { PageComponents } from '../page-component.ts'

const text = z.string().min(1)

export const experimentComponents: PageComponents = {
  ExperimentTable: {
    file: 'experiments/ExperimentTable.astro',
    evidence: 'lab',
    properties: { id: experimentId, group: text, label: text },
  },
}
