/*
 * outcome: done
 * log: cannot be shown
 */
/* program */
console.log(
  new Proxy([], {
    get() {
      throw new Error('trap')
    },
  }),
)
console.log({
  get x() {
    throw new Error('trap')
  },
})
const ring = {}
ring.ring = ring
console.log(ring, Symbol('s'), 10n, null, undefined, () => 1)
