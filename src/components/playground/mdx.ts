import type { PageComponents } from '../page-component.ts'

export const playgroundComponents: PageComponents = {
  OwnData: { file: 'playground/OwnData.astro', evidence: 'none' },
  Playground: { file: 'playground/Playground.astro', evidence: 'lab' },
  StartingPoints: { file: 'playground/StartingPoints.astro', evidence: 'none' },
}
