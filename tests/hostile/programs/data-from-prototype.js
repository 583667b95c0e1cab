/*
 * outcome: failed
 * message: no such data set
 */
/* program */
import { data } from 'lab'
await data('constructor')
