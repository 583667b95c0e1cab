/*
 * outcome: failed
 * message: program.js:99:1
 * line: 1
 */
/* program */
throw new Error('at program.js:99:1 is not the place')
