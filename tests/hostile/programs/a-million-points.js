/*
 * outcome: done
 * points: 10000
 * panel: Run done
 */
/* program */
import { plot } from 'lab'
for (let i = 0; i < 1_000_000; i++) {
  const told = plot('flood', i, Math.random())
  if (i % 10_000 === 0) await told
}
