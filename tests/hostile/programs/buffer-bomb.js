/*
 * outcome: failed
 * message: array buffer length
 * message-webkit: too large
 * message-firefox: array length
 */
/* program */
new ArrayBuffer(2 ** 45)
