/*
 * outcome: failed
 * message: the
 */
/* program */
class Odd extends Error {
  get stack() {
    throw new Error('no stack')
  }
  get name() {
    throw new Error('no name')
  }
}
throw new Odd('the message')
