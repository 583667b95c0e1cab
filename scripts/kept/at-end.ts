import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const left = new Set<() => void>()
let watches = false

/**
 * Has `tidy` done when this process ends, also where a signal stops it, which by itself runs neither `finally` nor
 * anything else. Returns what makes that undone.
 */
export function atEnd(tidy: () => void): () => void {
  if (!watches) watch()
  left.add(tidy)
  return () => void left.delete(tidy)
}

function watch(): void {
  watches = true
  process.on('exit', () => {
    for (const tidy of left) tidy()
  })
  for (const signal of SIGNALS) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
  }
}
