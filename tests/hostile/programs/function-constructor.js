/*
 * outcome: failed
 * message: unsafe-eval
 * message-firefox: blocked by CSP
 */
/* program */
new (() => {}).constructor('return 1')()
