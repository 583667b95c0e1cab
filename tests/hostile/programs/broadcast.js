/*
 * outcome: failed
 * message: BroadcastChannel is not defined
 */
/* program */
new BroadcastChannel('x')
