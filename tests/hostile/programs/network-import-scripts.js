/*
 * outcome: failed
 * message: importScripts is not defined
 */
/* program */
importScripts('/stolen')
