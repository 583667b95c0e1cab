/*
 * outcome: failed
 * message: xxxx
 */
/* program */
throw new Error('x'.repeat(50_000_000))
