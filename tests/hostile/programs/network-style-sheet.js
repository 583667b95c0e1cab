/*
 * outcome: failed
 * message: document
 */
/* program */
const link = document.createElement('link')
link.rel = 'stylesheet'
link.href = '/stolen'
document.head.append(link)
