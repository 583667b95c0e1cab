/*
 * outcome: failed
 * name: TypeError
 */
/* program */
await navigator.serviceWorker.register('/stolen.js')
