const INTERVAL = 1000
/** Milliseconds without an answer after which a sandbox counts as silent. */
const PATIENCE = 5000

/** Pings a sandbox each second and says when it falls silent and when it answers again. */
export class Heartbeat {
  readonly #timer: ReturnType<typeof setInterval>
  /** When the ping was sent that is not answered yet. */
  #waitingSince: number | undefined
  #silent = false
  #id = 0
  readonly #changed: (silent: boolean) => void

  constructor(ping: (id: number) => void, changed: (silent: boolean) => void) {
    this.#changed = changed
    this.#timer = setInterval(() => {
      if (this.#waitingSince === undefined) {
        this.#waitingSince = performance.now()
        ping(++this.#id)
      } else if (!this.#silent && performance.now() - this.#waitingSince > PATIENCE) {
        this.#silent = true
        this.#changed(true)
      }
    }, INTERVAL)
  }

  /** Takes the answer to a ping. */
  answer(id: number): void {
    if (id !== this.#id) return
    this.#waitingSince = undefined
    if (!this.#silent) return
    this.#silent = false
    this.#changed(false)
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
