import { signal } from '@preact/signals'
import type * as NotFinite from './not-finite.ts'

/** What tells of curves that are not finite, once it is needed and here. */
export const notFinite = signal<typeof NotFinite | null>(null)

/** Loads it. Where that fails, the chart shows all the same where the curve ends. */
export async function loadNotFinite(): Promise<void> {
  notFinite.value ??= await import('./not-finite.ts').catch(() => null)
}
