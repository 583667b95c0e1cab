/*
 * outcome: failed
 * message: unsafe-eval
 * message-firefox: blocked by CSP
 */
/* program */
const make = (function* () {}).constructor
make('yield 1')()
