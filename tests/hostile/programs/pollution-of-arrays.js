/*
 * outcome: failed
 * message: no items
 */
/* program */
import { plot } from 'lab'
for (const name of [0, 1, 2]) {
  Object.defineProperty(Array.prototype, name, {
    set() {
      throw new Error('no items')
    },
  })
}
await plot('loss', 0, 1)
