import type { Manifest } from '../manifest.ts'

/** What a request is answered with. */
export type RequestAnswer =
  /** The file of this build that has this path. */
  | { from: 'kept'; path: string }
  /** A file that is kept once it was used. */
  | { from: 'used'; path: string }
  /** The same address with a slash at its end, as hosts answer. */
  | { from: 'redirect'; path: string }
  | { from: 'network' }

/** Knows the paths of a build, and what to answer requests with. */
export class RequestAnswers {
  readonly #kept: Set<string>
  readonly #used: Set<string>
  readonly #scope: string

  /** @param scope the whole address that the site is served under, with a slash at its end */
  constructor({ kept, used }: Manifest, scope: string) {
    this.#kept = new Set(kept.map(({ path }) => path))
    this.#used = new Set(used.map(({ path }) => path))
    this.#scope = scope
  }

  /** What to answer a request for a page or a frame with. */
  toNavigation(address: string): RequestAnswer {
    const path = this.#pathOf(address)
    if (path === undefined) return { from: 'network' }
    if (this.#kept.has(path)) return { from: 'kept', path }
    return this.#kept.has(`${path}/`) ? { from: 'redirect', path: `${path}/` } : { from: 'network' }
  }

  /** What to answer a request for a file with. */
  toFile(address: string): RequestAnswer {
    const path = this.#pathOf(address)
    if (path === undefined) return { from: 'network' }
    if (this.#kept.has(path)) return { from: 'kept', path }
    return this.#used.has(path) ? { from: 'used', path } : { from: 'network' }
  }

  /**
   * Whether who asks, by address, is a page that this build does not have: it came over the network, perhaps from a
   * newer build, and gets its files from there too.
   */
  isStranger(address: string): boolean {
    const path = this.#pathOf(address)
    return path !== undefined && !this.#kept.has(path)
  }

  /** The path below the base path, without query and hash; undefined outside of the site. */
  #pathOf(address: string): string | undefined {
    if (!address.startsWith(this.#scope)) return undefined
    return decoded(address.slice(this.#scope.length).replace(/[?#].*$/s, ''))
  }
}

/** A path as files have it; one that cannot be decoded stays as it is, which is the path of no file. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
