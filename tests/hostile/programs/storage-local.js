/*
 * outcome: failed
 * message: localStorage
 */
/* program */
localStorage.setItem('x', '1')
