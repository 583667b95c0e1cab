/*
 * outcome: failed
 */
/* program */
await navigator.serviceWorker.register('/stolen.js')
