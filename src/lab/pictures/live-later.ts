import { signal } from '@preact/signals'
import { later } from '../later.tsx'
import type { standBeside } from './drawings.ts'

/** Says where pictures stand, once what draws them is loaded; null until then. */
export const placing = signal<typeof standBeside | null>(null)

/** The pictures of programs that ran. What draws them is as much code as a third of the panel. */
export const LivePictures = later(async () => {
  const live = await import('./LivePictures.tsx')
  placing.value = live.standBeside
  return live.LivePictures
})
