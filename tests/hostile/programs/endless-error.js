/*
 * outcome: silent
 */
/* program */
throw new Proxy(new Error('x'), {
  get() {
    for (;;);
  },
})
