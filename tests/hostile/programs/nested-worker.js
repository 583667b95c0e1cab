/*
 * outcome: failed
 * message: Worker is not defined
 */
/* program */
new Worker(URL.createObjectURL(new Blob(['for (;;);'])))
