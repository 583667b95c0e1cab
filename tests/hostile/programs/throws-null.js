/*
 * outcome: failed
 * message: threw null
 */
/* program */
throw null
