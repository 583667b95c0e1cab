/*
 * outcome: done
 * points: 1
 */
/* program */
import { plot } from 'lab'
try {
  Object.setPrototypeOf(self, null)
} catch {
  // Browsers refuse it.
}
for (const name of ['type', 'x', 'y', 'series', 'stats', 'error', 'device', 'level']) {
  Object.defineProperty(Object.prototype, name, { get: () => 'polluted', set: () => undefined })
}
await plot('loss', 0, 1)
