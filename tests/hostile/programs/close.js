/*
 * outcome: failed
 * message: close is not defined
 */
/* program */
close()
