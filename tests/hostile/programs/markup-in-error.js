/*
 * outcome: failed
 * message: <img src=x
 * panel: <img src=x onerror=
 */
/* program */
throw new Error('<img src=x onerror="window.pwned = 1">')
