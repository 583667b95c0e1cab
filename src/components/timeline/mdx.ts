import type { PageComponents } from '../page-component.ts'

export const timelineComponents: PageComponents = {
  Timeline: { file: 'timeline/Timeline.astro', evidence: 'sourced figure' },
}
