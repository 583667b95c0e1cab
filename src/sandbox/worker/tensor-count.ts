interface Engine {
  memory(): { numTensors: number }
}

/** Counts a program's tensors, and those that it leaves behind from one x of its curves to the next. */
export class TensorCount {
  readonly #engine: Engine
  #x: number | undefined
  /** How many x there were. */
  #passed = 0
  #early = 0
  #late = 0

  constructor(engine: Engine) {
    this.#engine = engine
  }

  get alive(): number {
    return this.#engine.memory().numTensors
  }

  /** The program draws at an x; what it draws there is still alive. */
  at(x: number): void {
    if (sameX(x, this.#x)) return
    this.#x = x
    this.#passed++
    this.#late = this.alive
    // By now a program has made what it keeps for long, such as an optimizer's moments.
    if (this.#passed === 2) this.#early = this.#late
  }

  /**
   * How many more tensors are alive than at the second x; absent before the third. Those that were made or
   * given back after the last x count for nothing: results at the end, what `fit` keeps until it returns.
   */
  leaked(): number | undefined {
    if (this.#passed < 3) return undefined
    return Math.max(0, Math.min(this.#late, this.alive) - this.#early)
  }
}

/** Whether two points stand at one x. NaN is an x too, and the same each time. */
export function sameX(a: number, b: number | undefined): boolean {
  return a === b || (a !== a && b !== undefined && b !== b)
}
