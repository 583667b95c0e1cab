import type { Pace } from '../../sandbox/protocol.ts'

/** The choices of the speed slider: least milliseconds from one x to the next. The last is full speed. */
export const DELAYS = [2000, 1000, 500, 200, 100, 0] as const

/** How fast the reader lets the programs go. */
export interface PaceChoice {
  /** Whether a program is to be held before its next x. */
  readonly holding: boolean
  /** Least milliseconds from one x to the next. */
  readonly delay: number
}

/** The reader's word on the pace: held, step by step, slowed down, or at full speed. */
export class Pacer {
  #choice: PaceChoice = { holding: false, delay: 0 }
  #stepFirst = false
  #tell: ((pace: Pace) => void) | undefined
  readonly #changed: (choice: PaceChoice) => void

  constructor(changed: (choice: PaceChoice) => void) {
    this.#changed = changed
  }

  /** A session begins: at full length, or held after its first x. */
  begin(step: boolean): void {
    this.#stepFirst = step
    this.#tell = undefined
    this.#set({ holding: step })
  }

  /** The session is over: nothing is held any more. */
  end(): void {
    this.begin(false)
  }

  /** How the next program of the session starts. */
  next(): Pace {
    const mode = this.#stepFirst ? 'step' : this.#choice.holding ? 'pause' : 'run'
    this.#stepFirst = false
    return { mode, delay: this.#choice.delay }
  }

  /** Takes what tells a pace to the program that runs now; undefined where none does. */
  drive(tell: ((pace: Pace) => void) | undefined): void {
    this.#tell = tell
  }

  pause(): void {
    this.#set({ holding: true })
    this.#say('pause')
  }

  resume(): void {
    this.#stepFirst = false
    this.#set({ holding: false })
    this.#say('run')
  }

  /** Lets the program go on to its next x. */
  step(): void {
    this.#set({ holding: true })
    if (this.#tell) this.#say('step')
    else this.#stepFirst = true
  }

  slow(delay: number): void {
    this.#set({ delay })
    if (!this.#choice.holding) this.#say('run')
  }

  #say(mode: Pace['mode']): void {
    this.#tell?.({ mode, delay: this.#choice.delay })
  }

  #set(change: Partial<PaceChoice>): void {
    this.#choice = { ...this.#choice, ...change }
    this.#changed(this.#choice)
  }
}
