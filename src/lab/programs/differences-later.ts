import { signal } from '@preact/signals'
import type * as Differences from './differences.ts'

/** The part of the page that compares texts, once something differs; null until it is loaded. */
export const differences = signal<typeof Differences | null>(null)

/** Loads it. Rejects where it cannot be had; the next call tries again. */
export async function loadDifferences(): Promise<typeof Differences> {
  differences.value ??= await import('./differences.ts')
  return differences.value
}
