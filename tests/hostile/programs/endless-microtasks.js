/*
 * outcome: silent
 */
/* program */
for (;;) await null
