/*
 * outcome: done
 * points: 80000
 * panel: Run done
 */
/* program */
import { plot } from 'lab'
for (let i = 0; i < 5_000; i++) for (let k = 0; k < 16; k++) plot(`curve ${k}`, i, Math.random())
