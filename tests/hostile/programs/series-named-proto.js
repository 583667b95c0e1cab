/*
 * outcome: done
 * points: 3
 * panel: Run done
 */
/* program */
import { plot } from 'lab'
for (const name of ['__proto__', 'constructor', 'toString']) await plot(name, 0, 0)
