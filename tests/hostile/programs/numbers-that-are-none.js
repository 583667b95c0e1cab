/*
 * outcome: any
 * panel: Run
 */
/* program */
import { plot } from 'lab'
await plot('loss', 'one', { valueOf: () => 1 })
await plot('loss', 1n, Symbol('y'))
