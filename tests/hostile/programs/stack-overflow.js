/*
 * outcome: failed
 * name: RangeError
 * name-firefox: InternalError
 * line: 1
 */
/* program */
const deeper = () => deeper() + 1
deeper()
