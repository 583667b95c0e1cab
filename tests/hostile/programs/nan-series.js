/*
 * outcome: done
 * points: 3
 */
/* program */
import { plot } from 'lab'
await plot('loss', 0, NaN)
await plot('loss', 1, Infinity)
await plot('loss', 2, -Infinity)
