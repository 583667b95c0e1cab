/*
 * outcome: failed
 * message: sendBeacon is not a function
 */
/* program */
navigator.sendBeacon('/stolen', 'x')
