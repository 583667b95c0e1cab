/*
 * outcome: failed
 * name: SyntaxError
 * line: 3
 */
/* program */
const a = 1
const b = 2
const c = = 3
