/** Milliseconds after the page has loaded, in which it has the network and the processor for itself. */
const PAUSE = 2000

/** Begins to keep the site for reading offline, once the page has loaded and the browser has nothing else to do. */
export function startOffline(base: string): void {
  // Within another site's page the browser keeps for that site alone.
  if (!navigator.serviceWorker || window !== top) return
  const idle = globalThis.requestIdleCallback ?? setTimeout
  const keep = () =>
    import('./keep.ts').then(
      (loaded) => loaded.keepOffline(base),
      // Without a network there is nothing to fetch; the next page tries again.
      () => undefined,
    )
  const wait = () => setTimeout(() => idle(() => void keep()), PAUSE)
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait)
}
