/*
 * outcome: failed
 * message: not an error
 */
/* program */
throw new Proxy(
  {},
  {
    get() {
      throw new Error('trap')
    },
    getPrototypeOf() {
      throw new Error('trap')
    },
  },
)
