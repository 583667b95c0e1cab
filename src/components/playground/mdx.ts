import type { PageComponents } from '../page-component.ts'

export const playgroundComponents: PageComponents = {
  OwnData: { file: 'playground/OwnData.astro', evidence: 'none' },
  OwnDataLimits: {
    file: 'playground/OwnDataLimits.astro',
    evidence: 'none',
    isFigure: true,
    properties: {},
  },
  Playground: { file: 'playground/Playground.astro', evidence: 'lab' },
  StartingPoints: { file: 'playground/StartingPoints.astro', evidence: 'none' },
}
