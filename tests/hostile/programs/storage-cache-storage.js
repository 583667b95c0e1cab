/*
 * outcome: failed
 * message: caches is not defined
 */
/* program */
await caches.open('x')
