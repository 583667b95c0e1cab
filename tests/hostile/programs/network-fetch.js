/*
 * outcome: failed
 * message: no network
 */
/* program */
await fetch('/stolen')
