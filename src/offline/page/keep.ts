import { register } from './register.ts'
import { isWished } from './wish.ts'

/** Registers the service worker where the reader wants it, and offers each newer build that it brings. */
export async function keepOffline(base: string): Promise<void> {
  if (!isWished()) return
  // A browser that refuses works without; the setting says why.
  const registration = await register(base).catch(() => undefined)
  if (!registration) return
  const offer = () => void offerWaiting(registration)
  offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
}

async function offerWaiting(registration: ServiceWorkerRegistration): Promise<void> {
  if (!registration.waiting || !registration.active) return
  const { offerUpdate } = await import('./offer.ts')
  offerUpdate(registration)
}
