import type { Stats } from '../protocol.ts'
import { now } from './built-ins.ts'
import { inLaterTurn } from './turns.ts'

interface Engine {
  gradients(...args: unknown[]): unknown
}

/**
 * Counts the training steps of a program, each of them one computation of gradients. The first step, in which
 * a GPU compiles its programs, ends when the second begins, or when the program lets go of the event loop.
 */
export class TrainingClock {
  readonly #onStep: () => void
  readonly #onFirstStep: () => void
  #steps = 0
  /** When the first step began, when it ended and when the last one did, by `#time`. */
  #began: number | undefined
  #firstEnded: number | undefined
  #lastEnded = 0
  #heldSince: number | undefined
  /** Milliseconds in which the program was held. */
  #held = 0

  /** `onStep` is called after each step, `onFirstStep` once when the first has ended. */
  constructor(engine: Engine, onStep: () => void, onFirstStep: () => void) {
    this.#onStep = onStep
    this.#onFirstStep = onFirstStep
    const gradients = engine.gradients.bind(engine)
    engine.gradients = (...args) => this.#count(() => gradients(...args))
  }

  stats(): Omit<Stats, 'tensors' | 'leaked'> {
    const seconds = this.#firstEnded === undefined ? 0 : (this.#lastEnded - this.#firstEnded) / 1000
    return {
      steps: this.#steps,
      ...(this.#steps > 1 && seconds > 0 && { stepsPerSecond: (this.#steps - 1) / seconds }),
      ...(this.#firstEnded !== undefined && {
        firstStep: (this.#firstEnded - (this.#began ?? 0)) / 1000,
      }),
    }
  }

  /** Stands still from now on: the program is held. */
  hold(): void {
    this.#heldSince ??= now()
  }

  release(): void {
    if (this.#heldSince !== undefined) this.#held += now() - this.#heldSince
    this.#heldSince = undefined
  }

  /** Now, without the time in which the program was held before. */
  #time(): number {
    return now() - this.#held
  }

  #count<T>(compute: () => T): T {
    if (this.#began === undefined) {
      this.#began = this.#time()
      inLaterTurn(() => this.#endFirst())
    } else this.#endFirst()
    const result = compute()
    this.#steps++
    this.#lastEnded = this.#time()
    this.#onStep()
    return result
  }

  #endFirst(): void {
    if (this.#firstEnded !== undefined || this.#steps === 0) return
    this.#firstEnded = this.#time()
    this.#onFirstStep()
  }
}
