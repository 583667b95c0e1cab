import type { Store } from '../programs/edits.ts'

const KEY = 'layers-and-ops:tour-offered'

/** Whether to offer the tour now: once in a browser, and never where it cannot be remembered that it was. */
export function offerOnce(store: Store | undefined): boolean {
  try {
    if (!store || store.getItem(KEY) !== null) return false
    store.setItem(KEY, 'yes')
    return store.getItem(KEY) !== null
  } catch {
    return false
  }
}
