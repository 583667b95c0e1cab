/*
 * outcome: failed
 * message: unsafe-eval
 * message-firefox: blocked by CSP
 */
/* program */
;(0, eval)('1 + 1')
