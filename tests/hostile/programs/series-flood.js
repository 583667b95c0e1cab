/*
 * outcome: failed
 * message: 16 curves
 */
/* program */
import { plot } from 'lab'
for (let i = 0; i < 1000; i++) await plot(`series ${i}`, 0, 0)
