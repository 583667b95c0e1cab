/*
 * outcome: failed
 * message: opener
 */
/* program */
opener.location = '/stolen'
