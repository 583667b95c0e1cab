/** From a page to the service worker. */
export type ToWorker =
  /** Puts a build that waits in place, unless other pages of the site are open; its answer comes by a port. */
  | { type: 'take over' }
  /** Ends keeping pages at once. */
  | { type: 'stop' }

/** The answer to `take over`: how many other pages of the site are open. With none the build takes over. */
export interface TakeOver {
  others: number
}

/** Why nothing could be kept: no room, no store, no network (or a build that changed meanwhile). */
export type Failure = 'room' | 'store' | 'network'

/** From the service worker to all pages. */
export type FromWorker =
  { type: 'progress'; done: number; of: number } | { type: 'failed'; why: Failure }

/** Why an error of the service worker, or of its registration, kept the pages from being kept. */
export function failureOf(error: unknown): Failure {
  const { name = '' } = (error ?? {}) as Partial<Error>
  if (name === 'QuotaExceededError') return 'room'
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'store' : 'network'
}
