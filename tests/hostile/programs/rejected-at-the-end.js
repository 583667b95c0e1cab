/*
 * outcome: failed
 * message: too late
 * line: 1
 */
/* program */
Promise.reject(new Error('too late'))
