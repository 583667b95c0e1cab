import type { PageComponents } from '../page-component.ts'

export const homeComponents: PageComponents = {
  WaysOn: { file: 'home/WaysOn.astro', evidence: 'none' },
}
