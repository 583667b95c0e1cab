import { withoutHash, type ManifestEntry } from '../manifest.ts'

/** The store of what is kept once it was used, such as the parts of TensorFlow.js: each has its hash in its name. */
export class UsedStore {
  readonly #name: string
  readonly #entries: Map<string, ManifestEntry>

  constructor(name: string, scope: string, entries: readonly ManifestEntry[]) {
    this.#name = name
    this.#entries = new Map(entries.map((entry) => [scope + entry.path, entry]))
  }

  /** A file as it was kept, else over the network, and then it is kept. */
  async answer(request: Request): Promise<Response> {
    const store = await this.#open()
    const kept = await store?.match(request.url)
    if (kept) return kept
    const answer = await fetch(request)
    // Without room for it the page works, and only misses it when there is no network.
    if (answer.ok) await store?.put(request.url, answer.clone()).catch(() => undefined)
    return answer
  }

  /** Makes the store: without it nothing is kept. */
  async make(): Promise<void> {
    await caches.open(this.#name)
  }

  /**
   * Keeps this build's form of all that an earlier build kept; of the rest what the browser still has, which pages
   * loaded before a service worker saw their requests.
   */
  async carryOver(): Promise<void> {
    const store = await caches.open(this.#name)
    const kinds = new Set((await store.keys()).map(({ url }) => withoutHash(url)))
    for (const [address, { hash }] of this.#entries) {
      if (await store.match(address)) continue
      const integrity = `sha256-${hash}`
      if (kinds.has(withoutHash(address)))
        await store.put(address, await fetch(address, { integrity }))
      else {
        const init = { integrity, cache: 'only-if-cached', mode: 'same-origin' } as const
        const answer = await fetch(address, init).catch(() => undefined)
        if (answer?.ok) await store.put(address, answer)
      }
    }
  }

  /** Drops what is of other builds. */
  async drop(): Promise<void> {
    const store = await this.#open()
    for (const request of (await store?.keys()) ?? [])
      if (!this.#entries.has(request.url)) await store?.delete(request)
  }

  /** The store where there is one: when all was deleted, nothing makes it again. */
  async #open(): Promise<Cache | undefined> {
    return (await caches.has(this.#name)) ? caches.open(this.#name) : undefined
  }
}
