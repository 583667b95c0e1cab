/*
 * outcome: failed
 */
/* program */
open('/stolen')
