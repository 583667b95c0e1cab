/*
 * outcome: failed
 * message: no module
 */
/* program */
await import('https://example.com/stolen.js')
