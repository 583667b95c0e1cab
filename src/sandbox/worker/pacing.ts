import { LIMITS, type Pace } from '../protocol.ts'
import { now, setTimer } from './built-ins.ts'
import { sameX } from './tensor-count.ts'

/**
 * Holds a program where its curves come to a new x, as the page asks. The points of one x pass together,
 * of however many curves they are, so that what is held is a whole epoch.
 */
export class Pacing {
  #mode: 'run' | 'pause' = 'run'
  #delay = 0
  /** Steps that the page has asked for and the program has not taken. */
  #steps = 0
  /** The x whose points pass, and since when. */
  #x: number | undefined
  #since = -Infinity
  #hold: 'none' | 'delay' | 'pause' = 'none'
  /** Points that wait, in order, from `first` on. */
  #waiting: { x: number; pass: () => void }[] = []
  #first = 0
  #onHold: (paused: boolean) => void = () => {}
  #onRelease: () => void = () => {}

  /** `onHold` is called where the program is held, until the page goes on or for the delay alone. */
  watch(onHold: (paused: boolean) => void, onRelease: () => void): void {
    this.#onHold = onHold
    this.#onRelease = onRelease
  }

  /** Takes what the page asks for. */
  set({ mode, delay }: Pace): void {
    this.#delay = delay > 0 ? Math.min(LIMITS.delay, delay) : 0
    this.#mode = mode === 'run' ? 'run' : 'pause'
    this.#steps = mode === 'step' ? this.#steps + 1 : 0
    this.#proceed()
  }

  /** Resolves as soon as the program may draw a point at this x. */
  pass(x: number): Promise<void> | undefined {
    if (!this.waiting && this.#admits(x)) return undefined
    return new Promise((pass) => {
      this.#waiting[this.#waiting.length] = { x, pass }
    })
  }

  /** Whether a point waits. */
  get waiting(): boolean {
    return this.#first < this.#waiting.length
  }

  /** Whether the program is held until the page goes on. */
  get paused(): boolean {
    return this.#hold === 'pause'
  }

  /** Milliseconds from one x to the next as far as the page decides them: without end where it steps. */
  get interval(): number {
    return this.#mode === 'pause' ? Infinity : this.#delay
  }

  #proceed(): void {
    for (let next; (next = this.#waiting[this.#first]);) {
      if (!this.#admits(next.x)) return
      this.#first++
      if (!this.waiting) {
        this.#waiting = []
        this.#first = 0
      }
      next.pass()
    }
  }

  /** Whether a point at this x may be drawn now; where it may not, the program is held. */
  #admits(x: number): boolean {
    if (sameX(x, this.#x)) return true
    if (this.#mode === 'pause' && this.#steps === 0) return this.#holds('pause')
    const left = this.#since + this.#delay - now()
    if (this.#mode === 'run' && left > 0) {
      setTimer(() => this.#proceed(), left)
      return this.#holds('delay')
    }
    if (this.#mode === 'pause') this.#steps--
    if (this.#hold !== 'none') this.#onRelease()
    this.#hold = 'none'
    this.#x = x
    this.#since = now()
    return true
  }

  #holds(hold: 'delay' | 'pause'): false {
    const before = this.#hold
    this.#hold = hold
    if (before !== hold) this.#onHold(hold === 'pause')
    return false
  }
}
