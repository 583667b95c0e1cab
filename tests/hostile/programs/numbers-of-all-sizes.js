/*
 * outcome: done
 * points: 8
 * panel: not a number
 */
/* program */
import { plot } from 'lab'
for (const y of [0, NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, -0]) await plot('loss', y, y)
