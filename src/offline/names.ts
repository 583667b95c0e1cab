/** The service worker's file, and the one that says how much it keeps, below the base path. */
export const WORKER = 'service-worker.js'
export const SIZE = 'offline.json'

/** The names of the two stores. An origin can hold other sites, so each name ends in what this one is served under. */
export interface Stores {
  /** The pages and their files: all of one build. */
  pages: string
  /** What is kept once it was used, such as the parts of TensorFlow.js. */
  used: string
}

/** @param scope the whole address that the site is served under */
export function storesOf(scope: string): Stores {
  return { pages: `layers-and-ops pages ${scope}`, used: `layers-and-ops used ${scope}` }
}
