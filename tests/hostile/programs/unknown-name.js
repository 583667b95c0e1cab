/*
 * outcome: failed
 * name: ImportError
 * message: no 'plott'
 * line: 2
 */
/* program */
import {
  data, plott,
} from 'lab'
console.log(data, plott)
