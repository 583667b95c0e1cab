/*
 * outcome: failed
 * message: top
 */
/* program */
top.location.href = '/stolen'
