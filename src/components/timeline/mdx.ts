import { KINDS } from '../../content/kinds.ts'
import { readEntries } from '../../content/read.ts'
import type { PageComponents } from '../page-component.ts'

export const timelineComponents: PageComponents = {
  Timeline: {
    file: 'timeline/Timeline.astro',
    evidence: 'sourced figure',
    anchors: () => readEntries(KINDS.timeline).map(({ id }) => id),
  },
}
