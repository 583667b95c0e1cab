/*
 * outcome: done
 * points: 1
 */
/* program */
import { plot } from 'lab'
await plot('x'.repeat(1_000_000), 0, 0)
