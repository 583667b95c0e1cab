import { labValueProperties } from '../../content/lab-value.ts'
import type { PageComponents } from '../page-component.ts'

export const labComponents: PageComponents = {
  LabCoverage: { file: 'labs/LabCoverage.astro', evidence: 'lab' },
  LabIndex: { file: 'labs/LabIndex.astro', evidence: 'lab' },
  LabValue: {
    file: 'labs/LabValue.astro',
    evidence: 'none',
    isFigure: true,
    properties: labValueProperties,
  },
}
