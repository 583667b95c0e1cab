/*
 * outcome: failed
 * message: parent
 */
/* program */
parent.document.title = 'taken'
