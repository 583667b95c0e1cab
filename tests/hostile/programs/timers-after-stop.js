/*
 * outcome: silent
 * panel: Output (
 */
/* program */
setInterval(() => console.log('alive'), 10)
await new Promise(() => undefined)
