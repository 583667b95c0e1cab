import type { PageComponents } from '../page-component.ts'

export const offlineComponents: PageComponents = {
  OfflineSetting: { file: 'offline/OfflineSetting.astro', evidence: 'none' },
}
