/*
 * outcome: failed
 * message: threw undefined
 */
/* program */
throw undefined
