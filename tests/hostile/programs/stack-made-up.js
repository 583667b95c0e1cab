/*
 * outcome: failed
 * message: made up
 * line: none
 */
/* program */
const error = new Error('made up')
error.stack = 'Error: made up\n    at program.js:987:1'
throw error
