/*
 * outcome: failed
 * message: not an error
 */
/* program */
throw {
  toString() {
    throw new Error('no')
  },
}
