/*
 * outcome: failed
 * message: threw the symbol
 */
/* program */
throw Symbol('x')
