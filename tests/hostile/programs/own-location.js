/*
 * outcome: failed
 */
/* program */
self.location = '/stolen'
