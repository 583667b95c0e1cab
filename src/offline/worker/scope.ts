/*
 * What the service worker uses of its global. TypeScript's own types of it do not go together with those of a page,
 * which all other files have.
 */

/** An event whose work the browser waits for. */
export interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface Fetched extends Lifetime {
  request: Request
  clientId: string
  respondWith(answer: Promise<Response> | Response): void
}

export interface Said extends Lifetime {
  data: unknown
  ports: readonly MessagePort[]
  source: Client | null
}

/** A page or a frame, of this site or of another of the origin. */
export interface Client {
  id: string
  url: string
  frameType: 'auxiliary' | 'top-level' | 'nested' | 'none'
  postMessage(message: unknown): void
}

interface Events {
  install: Lifetime
  activate: Lifetime
  fetch: Fetched
  message: Said
}

export interface ServiceWorkerScope {
  registration: ServiceWorkerRegistration
  clients: {
    get(id: string): Promise<Client | undefined>
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<Client[]>
    claim(): Promise<void>
  }
  caches: CacheStorage
  skipWaiting(): Promise<void>
  addEventListener<T extends keyof Events>(type: T, listener: (event: Events[T]) => void): void
}
