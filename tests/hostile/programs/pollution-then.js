/*
 * outcome: silent
 */
/* program */
Object.prototype.then = () => undefined
await {}
