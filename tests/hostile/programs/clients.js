/*
 * outcome: failed
 */
/* program */
await clients.openWindow('/stolen')
