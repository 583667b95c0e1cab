/*
 * outcome: failed
 * message: XMLHttpRequest is not defined
 */
/* program */
new XMLHttpRequest().open('GET', '/stolen')
