/*
 * outcome: silent
 */
/* program */
for (;;) await new Promise((resolve) => setTimeout(resolve, 0))
