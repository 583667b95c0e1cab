import type { TakeOver, ToWorker } from '../messages.ts'

/**
 * Puts the build that waits in place and loads the page again. Where other pages of the site are open, which are
 * of the build before, it does neither.
 * @returns how many others are open
 */
export async function takeOver({ waiting }: ServiceWorkerRegistration): Promise<number> {
  if (!waiting) return 0
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload()
  })
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<TakeOver>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<TakeOver>) => resolve(data)
  })
  waiting.postMessage({ type: 'take over' } satisfies ToWorker, [port2])
  return (await answer).others
}

/** What to do about other pages that are open, in a sentence. */
export function othersOpen(others: number): string {
  const pages = others === 1 ? 'One other page' : `${others} other pages`
  const them = others === 1 ? 'it' : 'them'
  return `${pages} of this site ${others === 1 ? 'is' : 'are'} open, of the version before. Close ${them}, then load the new version here.`
}
