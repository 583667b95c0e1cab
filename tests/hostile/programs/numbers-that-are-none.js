/*
 * outcome: failed
 * name: TypeError
 * message: x must be a number or a scalar tensor, got the text "one"
 * line: 2
 * panel: x must be a number or a scalar tensor
 */
/* program */
import { plot } from 'lab'
await plot('loss', 'one', { valueOf: () => 1 })
await plot('loss', 1n, Symbol('y'))
