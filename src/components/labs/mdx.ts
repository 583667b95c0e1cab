import type { PageComponents } from '../page-component.ts'

export const labComponents: PageComponents = {
  LabCoverage: { file: 'labs/LabCoverage.astro', evidence: 'lab' },
  LabIndex: { file: 'labs/LabIndex.astro', evidence: 'lab' },
}
