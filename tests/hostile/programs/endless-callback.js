/*
 * outcome: silent
 * panel: does not answer
 */
/* program */
setTimeout(() => {
  for (;;);
})
