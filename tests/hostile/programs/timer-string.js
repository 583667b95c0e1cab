/*
 * outcome: failed
 * message: needs a function
 */
/* program */
setTimeout('1 + 1')
