import type { ToWorker } from '../messages.ts'
import { storesOf } from '../names.ts'

/** Ends keeping the site, and deletes all that was kept of it: the service worker and its stores. */
export async function forget(base: string): Promise<void> {
  const scope = new URL(base, location.href).href
  const registration = await navigator.serviceWorker.getRegistration(scope)
  if (registration?.scope === scope) {
    await stop(registration.installing)
    await activated(registration.active)
    await registration.unregister()
  }
  for (const store of Object.values(storesOf(scope))) await caches.delete(store)
}

/** Resolves when a service worker no longer activates: until then it goes through its stores. */
async function activated(active: ServiceWorker | null): Promise<void> {
  if (active?.state !== 'activating') return
  await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }))
}

/** Resolves when an installation has come to its end. */
async function stop(installing: ServiceWorker | null): Promise<void> {
  if (!installing) return
  const ended = new Promise((resolve) =>
    installing.addEventListener('statechange', resolve, { once: true }),
  )
  installing.postMessage({ type: 'stop' } satisfies ToWorker)
  await ended
}
