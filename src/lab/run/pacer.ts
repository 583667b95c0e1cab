import type { Pace } from '../../sandbox/protocol.ts'
import type { ProgramRun } from './run.ts'

interface Driven {
  run: ProgramRun
  pace(pace: Pace): void
}

/** How fast the reader lets the programs go: held, step by step, slowed down, or at full speed. */
export class Pacer {
  /** Whether a program is to be held before its next x. */
  holding = false
  /** Least milliseconds from one x to the next. */
  delay = 0
  #stepFirst = false
  #driven: Driven | undefined
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** Whether the program stands still. */
  get paused(): boolean {
    return this.holding && this.#driven?.run.held === true
  }

  /** A session begins: at full length, or held after its first x. */
  begin(step: boolean): void {
    this.holding = step
    this.#stepFirst = step
    this.#driven = undefined
  }

  /** The session is over: nothing is held any more. */
  end(): void {
    this.begin(false)
  }

  /** How the next program of the session starts. */
  next(): Pace {
    const mode = this.#stepFirst ? 'step' : this.holding ? 'pause' : 'run'
    this.#stepFirst = false
    return { mode, delay: this.delay }
  }

  /** Takes the program that runs now; undefined where none does. */
  drive(driven: Driven | undefined): void {
    this.#driven = driven
  }

  pause(): void {
    this.holding = true
    this.#tell('pause')
  }

  resume(): void {
    this.holding = false
    this.#stepFirst = false
    this.#tell('run')
  }

  /** Lets the program go on to its next x. */
  step(): void {
    this.holding = true
    if (this.#driven) this.#tell('step')
    else this.#stepFirst = true
  }

  slow(delay: number): void {
    this.delay = delay
    if (!this.holding) this.#driven?.pace({ mode: 'run', delay })
    this.#changed()
  }

  #tell(mode: Pace['mode']): void {
    if (this.#driven) {
      this.#driven.run.held = false
      this.#driven.pace({ mode, delay: this.delay })
    }
    this.#changed()
  }
}
