import type { PageComponents } from '../page-component.ts'

export const engineComponents: PageComponents = {
  EngineGaps: { file: 'engines/EngineGaps.astro', evidence: 'lab' },
}
