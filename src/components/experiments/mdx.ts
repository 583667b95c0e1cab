import { experimentId } from '../../content/ids.ts'
import type { PageComponents } from '../page-component.ts'

export const experimentComponents: PageComponents = {
  ExperimentTable: { file: 'experiments/ExperimentTable.astro', evidence: 'lab', id: experimentId },
}
