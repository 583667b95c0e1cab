/*
 * outcome: failed
 * message: in a timer
 * line: 2
 */
/* program */
setTimeout(() => {
  throw new Error('in a timer')
}, 20)
