/*
 * outcome: failed
 * message: string length
 * message-firefox: allocation size overflow
 * message-webkit: Out of memory
 */
/* program */
let text = 'x'
for (;;) text += text
