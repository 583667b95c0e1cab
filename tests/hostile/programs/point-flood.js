/*
 * outcome: done
 * points: 10000
 */
/* program */
import { plot } from 'lab'
for (let i = 0; i < 300_000; i++) plot('flood', i, i)
