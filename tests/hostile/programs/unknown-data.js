/*
 * outcome: failed
 * message: There is
 * line: 2
 * line-webkit: none
 */
/* program */
import { data } from 'lab'
await data('../../package')
