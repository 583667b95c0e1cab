/*
 * outcome: failed
 * message: open is not defined
 */
/* program */
open('/stolen')
