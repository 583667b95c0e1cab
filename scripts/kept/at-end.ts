import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const left = new Set<() => void>()
const running = new Set<() => Promise<unknown>>()
let watches = false
let stopping = false

/**
 * Has `tidy` done when this process ends, also where a signal stops it, which by itself runs neither `finally` nor
 * anything else. What was asked for last is done first. Returns what makes that undone.
 */
export function atEnd(tidy: () => void): () => void {
  if (!watches) watch()
  left.add(tidy)
  return () => void left.delete(tidy)
}

/** Has `stop` done and waited for where a signal stops this process, before its end. Returns what makes that undone. */
export function atSignal(stop: () => Promise<unknown>): () => void {
  if (!watches) watch()
  running.add(stop)
  return () => void running.delete(stop)
}

/** Whether a signal is stopping this process: what its commands say of their end is then no result. */
export function isStopping(): boolean {
  return stopping
}

function watch(): void {
  watches = true
  process.on('exit', () => {
    for (const tidy of [...left].reverse()) tidy()
  })
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      // npm passes on what the terminal has sent already.
      if (stopping) return
      stopping = true
      const stopped = [...running].map((stop) => stop())
      void Promise.allSettled(stopped).then(() => process.exit(128 + constants.signals[signal]))
    })
  }
}
