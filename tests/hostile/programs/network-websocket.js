/*
 * outcome: failed
 * message: WebSocket is not defined
 */
/* program */
new WebSocket('ws://localhost:1/stolen')
