/*
 * outcome: failed
 * name: SyntaxError
 * hint: text typescript
 * line: 2
 */
/* program */
const a = 1
function f(x: number) { return x }
