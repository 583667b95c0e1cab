/*
 * outcome: silent
 */
/* program */
console.log({
  get [Symbol.toStringTag]() {
    for (;;);
  },
})
