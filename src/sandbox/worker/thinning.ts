/** Takes every point of a short curve and ever fewer of a long one, never more than the limit in all. */
export class Thinning {
  readonly #whole: number
  readonly #stage: number
  #stride = 1
  #takenInStage = 0
  #seen = 0
  #taken = 0

  /** The first half of `limit` points is taken whole; after each further hundredth the stride doubles. */
  constructor(limit: number) {
    this.#whole = limit / 2
    this.#stage = limit / 100
  }

  /** How many points there have been. */
  get seen(): number {
    return this.#seen
  }

  /** Whether some were not taken. */
  get thins(): boolean {
    return this.#taken < this.#seen
  }

  /** Whether to take the next point. */
  takes(): boolean {
    if (this.#seen++ % this.#stride !== 0) return false
    this.#taken++
    if (this.#taken < this.#whole) return true
    this.#takenInStage++
    if (this.#takenInStage === this.#stage) {
      this.#takenInStage = 0
      this.#stride *= 2
    }
    return true
  }
}
