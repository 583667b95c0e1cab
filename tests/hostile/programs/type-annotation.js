/*
 * outcome: failed
 * name: SyntaxError
 * message: TypeScript
 * line: 2
 */
/* program */
const a = 1
function f(x: number) { return x }
