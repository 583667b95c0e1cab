/*
 * outcome: failed
 * message: indexedDB is not defined
 */
/* program */
indexedDB.open('x')
