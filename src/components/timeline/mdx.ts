import { CONTENT_KINDS } from '../../content/kinds.ts'
import { entryIds } from '../../content/read.ts'
import type { PageComponents } from '../page-component.ts'

export const timelineComponents: PageComponents = {
  Timeline: {
    file: 'timeline/Timeline.astro',
    evidence: 'sourced figure',
    anchors: () => entryIds(CONTENT_KINDS.timeline),
  },
}
