/*
 * outcome: failed
 */
/* program */
await cookieStore.get('x')
