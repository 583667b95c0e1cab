/*
 * outcome: failed
 * message: still told
 * line: 8
 */
/* program */
Array.prototype.push = null
Array.prototype.map = null
String.prototype.slice = null
String.prototype.indexOf = null
RegExp.prototype.exec = null
Promise.prototype.then = null
Map.prototype.get = null
throw new Error('still told')
