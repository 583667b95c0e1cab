/*
 * outcome: failed
 * message: clients is not defined
 */
/* program */
await clients.openWindow('/stolen')
