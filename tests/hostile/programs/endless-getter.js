/*
 * outcome: silent
 */
/* program */
console.log({
  get x() {
    for (;;);
  },
})
