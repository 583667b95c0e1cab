/*
 * outcome: failed
 * message: not silenced
 */
/* program */
addEventListener('unhandledrejection', (event) => event.stopImmediatePropagation())
addEventListener('error', (event) => event.stopImmediatePropagation())
onerror = () => true
Promise.reject(new Error('not silenced'))
