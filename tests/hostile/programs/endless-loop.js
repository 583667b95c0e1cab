/*
 * outcome: silent
 */
/* program */
for (;;);
