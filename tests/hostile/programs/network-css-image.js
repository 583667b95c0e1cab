/*
 * outcome: failed
 * message: document
 */
/* program */
document.body.style.backgroundImage = 'url(/stolen)'
