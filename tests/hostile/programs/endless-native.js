/*
 * outcome: silent
 */
/* program */
'x'.repeat(2 ** 28).replace(/(x+x+)+y/, '')
for (;;);
