/*
 * outcome: done
 * log: { x: (…) }
 */
/* program */
console.log({
  get x() {
    for (;;);
  },
})
