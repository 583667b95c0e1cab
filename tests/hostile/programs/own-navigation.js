/*
 * outcome: failed
 * name: TypeError
 */
/* program */
location.href = '/stolen'
