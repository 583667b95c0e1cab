import { LIMITS, type FromSandbox, type Picture, type Stats } from '../protocol.ts'
import { typedFloats, now } from './built-ins.ts'
import type { Link } from './link.ts'
import { Thinning } from './thinning.ts'

/** Milliseconds between two batches. */
export const BATCH_INTERVAL = 1000 / LIMITS.messagesPerSecond

interface Curve {
  thinning: Thinning
  /** Points that are to be sent. */
  x: number[]
  y: number[]
  /** The newest point, where it was not taken: it is sent too, so that a curve ends where the program is. */
  loose: [x: number, y: number] | undefined
}

/** Collects what a program reports and sends it in batches, at most ten times a second. */
export class Outbox {
  readonly #link: Link
  readonly #stats: () => Stats
  readonly #curves = new Map<string, Curve>()
  #fraction: number | undefined
  #drawn = false
  #lines = 0
  #dropped = 0
  #lastBatch = -Infinity
  #ended = false

  constructor(link: Link, stats: () => Stats) {
    this.#link = link
    this.#stats = stats
  }

  /** Adds a point to a curve. Throws where a program has more curves than can be shown. */
  point(series: string, x: number, y: number): void {
    let curve = this.#curves.get(series)
    if (!curve) {
      if (this.#curves.size >= LIMITS.series) {
        throw new RangeError(`plot: a program can draw ${LIMITS.series} curves, not more`)
      }
      const thinning = new Thinning(LIMITS.pointsPerSeries)
      curve = { thinning, x: [], y: [], loose: undefined }
      this.#curves.set(series, curve)
    }
    if (curve.thinning.takes()) {
      curve.x[curve.x.length] = x
      curve.y[curve.y.length] = y
      curve.loose = undefined
    } else curve.loose = [x, y]
    if (this.#drawn) return this.tick()
    // The first point is waited for: it does not wait for a batch.
    this.#drawn = true
    this.flush()
  }

  picture(name: string, picture: Picture): void {
    this.send({ type: 'picture', name, picture })
  }

  progress(fraction: number): void {
    this.#fraction = fraction
    this.tick()
  }

  log(level: 'log' | 'warn' | 'error', text: string): void {
    if (++this.#lines > LIMITS.logLines) this.#dropped++
    else this.send({ type: 'log', level, text })
  }

  /** Sends what has been collected, if the last batch is long enough ago. */
  tick(): void {
    if (now() - this.#lastBatch >= BATCH_INTERVAL) this.flush()
  }

  /** Sends the rest and the run's last message; nothing goes out after it. */
  end(last: FromSandbox & { type: 'done' | 'failed' }): void {
    if (this.#ended) return
    try {
      this.flush()
    } catch (error) {
      // A program can spoil what this needs; its end is told all the same.
      this.log('error', `The last points were lost: ${String(error)}`)
    }
    if (this.#dropped > 0) {
      const text = `${this.#dropped} more lines were not shown`
      this.send({ type: 'log', level: 'warn', text })
    }
    this.send(last)
    this.#ended = true
  }

  send(message: FromSandbox, transfer?: Transferable[]): void {
    if (!this.#ended) this.#link.send(message, transfer)
  }

  #sendPoints(series: string, curve: Curve): void {
    const { thinning, loose } = curve
    if (loose) {
      curve.x[curve.x.length] = loose[0]
      curve.y[curve.y.length] = loose[1]
    }
    if (curve.x.length === 0) return
    const x = typedFloats(curve.x)
    const y = typedFloats(curve.y)
    curve.x = []
    curve.y = []
    curve.loose = undefined
    const thinned = thinning.thins && { drawn: thinning.seen, loose: loose !== undefined }
    this.send({ type: 'points', series, x, y, ...(thinned && { thinned }) }, [x.buffer, y.buffer])
  }

  /** Sends what has been collected. */
  flush(): void {
    this.#lastBatch = now()
    for (const [series, curve] of this.#curves) this.#sendPoints(series, curve)
    if (this.#fraction !== undefined) this.send({ type: 'progress', fraction: this.#fraction })
    this.#fraction = undefined
    this.send({ type: 'stats', stats: this.#stats() })
  }
}
