import { WORKER } from '../names.ts'

/**
 * Registers the service worker, also where it is registered already.
 * @returns nothing where an extension of the browser keeps it from being registered in silence
 * @throws where the browser refuses it or its file does not load
 */
export function register(base: string): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.register(base + WORKER, { scope: base, updateViaCache: 'none' })
}
