/*
 * outcome: failed
 * message: with a line
 * line: 6
 * line-webkit: none
 */
/* program */
try {
  Error.stackTraceLimit = 0
} catch {
  Error.prepareStackTrace = () => 'high-level.ts:99:1'
}
throw new Error('with a line')
