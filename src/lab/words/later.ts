import { signal } from '@preact/signals'
import type * as AfterRun from './after-run.ts'

/** What is only said after a run, once a run has begun and it is here. */
export const afterRun = signal<typeof AfterRun | null>(null)

/** Loads it. Where that fails, the panel shows the engine's messages and the curves all the same. */
export async function loadAfterRun(): Promise<void> {
  afterRun.value ??= await import('./after-run.ts').catch(() => null)
}
