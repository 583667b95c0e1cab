/*
 * outcome: failed
 * message: There is
 * line: 2
 */
/* program */
import { data } from 'lab'
await data('../../package')
