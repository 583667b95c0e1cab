import { signal } from '@preact/signals'
import type { judgeTry } from '../../agreement/judge-try.ts'

/** Judges what a try did, once a try is wanted; null until it is loaded. */
export const judge = signal<typeof judgeTry | null>(null)

/** Loads it. Rejects where it cannot be had; the next call tries again. */
export async function loadJudge(): Promise<void> {
  judge.value ??= (await import('../../agreement/judge-try.ts')).judgeTry
}
