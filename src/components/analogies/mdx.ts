import { analogyId } from '../../content/ids.ts'
import type { PageComponents } from '../page-component.ts'

export const analogyComponents: PageComponents = {
  LivePair: { file: 'analogies/LivePair.astro', evidence: 'lab', properties: { id: analogyId } },
  RecordedPair: {
    file: 'analogies/RecordedPair.astro',
    evidence: 'lab',
    properties: { id: analogyId },
  },
}
