import { copyMessage } from './copy-message.ts'
import { LIMITS, PHASES, type FromSandbox } from '../protocol.ts'

/** Messages a second that pass, and that may come at once. An honest worker stays far below. */
const RATE = 2 * LIMITS.messagesPerSecond * (LIMITS.series + LIMITS.pictures)

/** Messages that must not be lost among others; their number in all is limited, not their rate. */
const COUNTED: Partial<Record<FromSandbox['type'], number>> = {
  ready: 1,
  phase: 2 * PHASES.length,
  // One more than the lines: the last says how many were dropped.
  log: LIMITS.logLines + 1,
  prepared: 1,
  trained: 1,
  // The answer gate lets answers pass, after the end.
  answer: 0,
}

/**
 * Makes the gate between a worker and the page: it forwards copies of known messages, within the limits, up
 * to the one that ends the run, and nothing after that. `now` is in milliseconds.
 */
export function createGate(forward: (message: FromSandbox) => void, now: () => number) {
  const points = new Map<string, number>()
  const pictures = new Set<string>()
  const counts = new Map<FromSandbox['type'], number>()
  let allowance = RATE
  let last = now()
  let ended = false

  function withinLimits(message: FromSandbox): boolean {
    switch (message.type) {
      case 'points': {
        const { series, x, thinned } = message
        // One that is loose gives way to the next, so it does not count.
        const count = thinned?.loose ? x.length - 1 : x.length
        const sent = (points.get(series) ?? 0) + count
        if (sent > LIMITS.pointsPerSeries) return false
        if (!points.has(series) && points.size >= LIMITS.series) return false
        points.set(series, sent)
        return true
      }
      case 'picture':
        if (!pictures.has(message.name) && pictures.size >= LIMITS.pictures) return false
        pictures.add(message.name)
        return true
      default:
        return true
    }
  }

  function withinRate(type: FromSandbox['type']): boolean {
    const most = COUNTED[type]
    if (most !== undefined) {
      const count = (counts.get(type) ?? 0) + 1
      counts.set(type, count)
      return count <= most
    }
    const time = now()
    allowance = Math.min(RATE, allowance + ((time - last) / 1000) * RATE)
    last = time
    if (allowance < 1) return false
    allowance -= 1
    return true
  }

  /** Takes whatever the worker sent. */
  return (data: unknown): void => {
    if (ended) return
    const message = copyMessage(data)
    if (!message) return
    const last = message.type === 'done' || message.type === 'failed'
    if (!last && !(withinRate(message.type) && withinLimits(message))) return
    ended = last
    forward(message)
  }
}
