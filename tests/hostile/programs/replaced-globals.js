/*
 * outcome: failed
 * message: Promise is not a constructor
 * message-webkit: is not a constructor
 */
/* program */
import { plot } from 'lab'
for (const name of [
  'setTimeout',
  'performance',
  'Blob',
  'URL',
  'Promise',
  'Float64Array',
  'Math',
]) {
  globalThis[name] = undefined
}
await plot('x', 0, 0)
