/*
 * outcome: failed
 * name: RangeError
 * name-firefox: InternalError
 * line: 1
 * line-webkit: 2
 */
/* program */
function deeper() {
  return deeper() + 1
}
deeper()
