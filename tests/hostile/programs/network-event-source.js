/*
 * outcome: failed
 * message: EventSource is not defined
 */
/* program */
new EventSource('/stolen')
