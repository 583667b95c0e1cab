/*
 * outcome: failed
 * message: Image
 */
/* program */
new Image().src = '/stolen'
