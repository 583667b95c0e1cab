/*
 * outcome: silent
 */
/* program */
setInterval(() => undefined, 1000)
for (;;) await new Promise(() => undefined)
