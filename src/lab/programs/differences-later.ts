import { signal } from '@preact/signals'

type Differences = typeof import('./differences.ts')

/** The part of the page that compares texts, once something differs; null until it is loaded. */
export const differences = signal<Differences | null>(null)

/** Loads it. Rejects where it cannot be had; the next call tries again. */
export async function loadDifferences(): Promise<Differences> {
  differences.value ??= await import('./differences.ts')
  return differences.value
}
