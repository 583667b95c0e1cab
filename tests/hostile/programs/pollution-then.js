/*
 * outcome: any
 */
/* program */
Object.prototype.then = () => undefined
await {}
