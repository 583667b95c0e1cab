/*
 * outcome: done
 * points: 1
 * panel: Run done
 */
/* program */
import { plot } from 'lab'
await plot('<svg onload="window.pwned = 1">', 0, 0)
