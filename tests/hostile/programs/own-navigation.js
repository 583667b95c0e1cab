/*
 * outcome: failed
 */
/* program */
location.href = '/stolen'
