/*
 * outcome: failed
 * name: TypeError
 */
/* program */
const from = 'data:text/javascript,export default 1'
await import(from)
