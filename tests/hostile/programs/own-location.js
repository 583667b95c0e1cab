/*
 * outcome: failed
 * name: TypeError
 */
/* program */
self.location = '/stolen'
