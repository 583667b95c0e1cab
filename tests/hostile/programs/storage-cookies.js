/*
 * outcome: failed
 * message: cookieStore is not defined
 */
/* program */
await cookieStore.get('x')
