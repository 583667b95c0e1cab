/*
 * outcome: failed
 * message: reading 'call'
 * message-webkit: is not an object
 * message-firefox: prototype.fetch is undefined
 */
/* program */
const prototype = Object.getPrototypeOf(Object.getPrototypeOf(self))
await prototype.fetch.call(self, '/stolen')
